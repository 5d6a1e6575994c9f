bundle-current = The exported bundle contains the latest changes to the setup

console-plan-and-parent = The Console organization's plan fits its parent organization

dns-person-known = Your DNS administrator is entered, or left open on purpose

export-noted = The setup has recorded the export

idp-known = Latchkey has a guide for the identity provider

idp-missing = The identity provider is chosen

idp-person-known = The identity provider's administrator is entered, or left open on purpose

organization-missing = At least one organization is entered

organization-name-twice = No two organizations have the same name

owner-known = The person who may set up single sign-on in Claude is entered, or left open on purpose

parent-organization = The organization has a parent organization, or gets one when SSO is set up

plan-assumed = The exact plan is named

plan-does-not-fit = The plan belongs to the product

plan-known = The organization's plan is known

rollback-exported = A current bundle with the rollback instructions has been exported

scope-is-sign-in = This setup is for signing people in, not for API access

service-provider-values-final = WorkOS's ACS URL and Entity ID are entered
