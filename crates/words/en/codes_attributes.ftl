people-differs-by-case = No two addresses differ only in upper and lower case

people-name-id-differs = Each person's NameID is their email address

people-no-email = Everybody who may open the application has an email address

people-no-entitlement = Everybody who may open the application has a mapped group or entitlement

people-not-previewed = A preview was possible for everybody who may open the application

people-outside-domains = All email addresses are on a verified domain

people-same-address = Each email address belongs to only one person

people-several-ranks = Nobody gets more than one role or seat type

people-space-last-name = No last name is only a single space

people-upper-case = All email addresses are in lower case
