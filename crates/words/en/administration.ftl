# What is chosen and shown of an identity provider's administration.

# Who gets access or an entitlement.
not-a-grantee =
    .too-long = A name can have at most { $most } characters
    .nobody = { $text } does not name a group or a user

not-a-problem = { $text } is not the name of a problem; choose one of { $problems }
