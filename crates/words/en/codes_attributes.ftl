email-domain-seen = The email address of the person who signed in is on one of the setup's domains

email-malformed = A valid email address would be sent

email-missing = The person has an email address

email-upper-case = The email address has no upper-case letters

first-name-missing = The person has a first name

group-filter-unconfirmed = It is confirmed that the mapped groups are sent

groups-dropped = The identity provider sends all of the person's groups

groups-duplicated = Each group would be sent once

groups-held-back = The groups that the person needs would be sent

groups-leading-slash = Group names are sent without a leading slash

id-not-sent = The identity provider sends an identifier for the person

last-name-is-a-space = The last name is more than a single space

last-name-missing = The person has a last name

mapped-group-filtered-out = The group filter lets every mapped group through

mapping-tried = The mapping was tried with a person

people-differs-by-case = No two addresses differ only in upper and lower case

people-name-id-differs = Each person's NameID is the email address

people-no-email = Everybody who may open the application has an email address

people-no-entitlement = Everybody who may open the application is in a mapped group

people-not-previewed = Everybody who may open the application could be previewed

people-outside-domains = Everybody's email address is on a verified domain

people-same-address = No two people have the same email address

people-several-ranks = Nobody gets more than one role or seat type

people-space-last-name = Everybody's last name is more than a single space

people-upper-case = No email address has upper-case letters

would-claude-accept = Claude would let this person in
