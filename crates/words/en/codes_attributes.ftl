email-domain-seen = Latchkey has seen the TXT record for the person's email domain

email-malformed = The email address that would be sent is valid

email-missing = The person has an email address

email-upper-case = The email address is in lower case

first-name-missing = The person has a first name

group-filter-unconfirmed = It is confirmed that the identity provider sends the mapped groups

groups-dropped = The identity provider sends all of the person's groups

groups-duplicated = Each group would be sent only once

groups-held-back = At least one of the person's groups would be sent

groups-leading-slash = Group names are sent without a leading slash

id-not-sent = The identity provider sends an ID for the person

last-name-is-a-space = The last name is more than a single space

last-name-missing = The person has a last name

mapped-group-filtered-out = The group filter or selection at the identity provider includes every mapped group

mapping-tried = The mapping was tried with sample people

people-differs-by-case = No two addresses differ only in upper and lower case

people-name-id-differs = Each person's NameID is their email address

people-no-email = Everybody who may open the application has an email address

people-no-entitlement = Everybody who may open the application is in a mapped group or has a mapped entitlement

people-not-previewed = A preview was possible for everybody who may open the application

people-outside-domains = All email addresses are on a verified domain

people-same-address = Each email address belongs to only one person

people-several-ranks = Nobody gets more than one role or seat type

people-space-last-name = Every last name is more than a single space

people-upper-case = All email addresses are in lower case

would-claude-accept = Claude would let this person in
