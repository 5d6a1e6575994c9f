bundle-current = The exported bundle has everything that is in the setup

console-plan-and-parent = The plan of a Console organization fits its parent organization

dns-person-known = It is known who may change the DNS zone

export-noted = The export is noted in the setup

idp-known = The identity provider is one that has a guide

idp-missing = The identity provider is chosen

idp-person-known = It is known who administers the identity provider

organization-missing = At least one organization is entered

organization-name-twice = No two organizations have the same name

owner-known = It is known who may set up single sign-on at Claude

parent-organization = It is known whether the organizations share a parent organization

plan-assumed = The plan was named exactly

plan-does-not-fit = The plan belongs to the product

plan-known = The organization's plan is known

rollback-exported = The rollback was exported before SSO is required

scope-is-sign-in = Single sign-on is what is wanted, not API access

service-provider-values-final = WorkOS's ACS URL and Entity ID are entered
