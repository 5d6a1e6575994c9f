administrator-email-unusable = Each administrator has a valid email address

administrator-mapped = A group is mapped to the administrators' role

administrator-not-mapped = Each listed administrator is in a group that is mapped to the administrators' role

administrator-outside-domains = Each administrator's address is on one of the setup's domains

administrator-passed-test = A listed administrator passed the sign-in test within 24 hours

administrators-keep-their-role = Each administrator keeps the role

api-invites-end = The Admin API refuses invitations while JIT or SCIM is on

api-invites-possible = People are invited by hand or through the Admin API

authentik-backchannel = The SCIM provider is a backchannel provider of the application, and it is restricted

custom-role-unchecked = A custom role that is mapped exists in Claude

custom-role-under-jit = No custom role is given by JIT, where it has no permission by itself

entra-directory-type = The directory type Entra ID is chosen at WorkOS

entra-group-limit = Only the groups assigned to the application are sent, so that the limit of 150 is not reached

everyone-everywhere = With SCIM a mapping decides who comes into which organization

google-directory-sync = Google Workspace is connected by consent, without a SCIM endpoint or token

google-groups-chosen = Every mapped group is chosen under Group membership

idp-has-no-scim = The identity provider can send SCIM

keycloak-group-path = Group names are sent without their path

mapping-contradiction = No group is mapped to two roles or two seat types

mapping-duplicate = Each mapping stands in the table once

mapping-group-case = No two mapped groups differ only in upper and lower case

mapping-group-empty = Each mapping names a group

mapping-group-spaces = Group names have no spaces around them and no invisible characters

mappings-unused = The mapping table is in use

mode-allowed = The plan allows the chosen way of adding people

mode-not-allowed = The plan allows the chosen way of adding people

mode-not-chosen = A way of adding people is chosen

no-administrator-mapped = A group is mapped to the administrators' role

no-administrators-listed = The administrators who must stay in are listed

okta-group-rename = A group that is renamed in Okta is mapped under its new name too

okta-push-groups-apart = Different groups are used for Assignments and for Push Groups

okta-same-email-field = SAML and SCIM send the same email field

older-group-names = Group names count because they are mapped, whatever they begin with

primary-owner-mapped = No mapping gives the role of Primary Owner

provisioning-ready = The way of adding people is ready in every organization

role-unknown = Each mapped role exists in the plan

seat-group-for-everybody = Everybody is in a group that is mapped to a seat type

seat-unknown = Each mapped seat type exists in the plan

second-administrator = At least two administrators are listed
