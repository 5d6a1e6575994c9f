administrator-email-unusable = Every administrator has a valid email address

administrator-mapped = A group is mapped to the administrator role

administrator-not-mapped = Every listed administrator is in a group that is mapped to the administrator role

administrator-outside-domains = Every administrator's email address is on one of the setup's domains

administrator-passed-test = A listed administrator passed the sign-in test in the last 24 hours

administrators-keep-their-role = Every administrator keeps their role

api-invites-end = While JIT or SCIM is on, the Admin API accepts no invitations

api-invites-possible = People can be invited by hand or through the Admin API

authentik-backchannel = The SCIM provider is restricted and is a backchannel provider of the application

custom-role-unchecked = Every mapped custom role exists in Claude

custom-role-under-jit = No custom role is mapped with JIT, because it would give no permissions by itself

entra-directory-type = The directory type Entra ID is chosen in WorkOS

entra-group-limit = Only groups assigned to the application are sent, so the limit of 150 groups is not exceeded

everyone-everywhere = With SCIM, group mappings decide who gets into which organization

google-directory-sync = Google Workspace is connected through OAuth consent, without a SCIM endpoint or token

google-groups-chosen = Every mapped group is chosen under Group membership

idp-has-no-scim = The identity provider supports SCIM

keycloak-group-path = Group names are sent without their path

mapping-contradiction = No group is mapped to more than one role or seat type

mapping-duplicate = Each mapping is in the table only once

mapping-group-case = No two mapped groups differ only in upper and lower case

mapping-group-empty = Every mapping names a group

mapping-group-spaces = Group names have no spaces around them and no invisible characters in them

mappings-unused = The mapping table is in use

mode-allowed = The plan allows the chosen way of adding people

mode-not-allowed = The plan allows the chosen way of adding people

mode-not-chosen = It has been decided how people are added

no-administrator-mapped = A group is mapped to the administrator role

no-administrators-listed = The administrators who must not be locked out are listed

okta-group-rename = Groups that were renamed in Okta are also mapped under their new names

okta-push-groups-apart = Assignments and Push Groups use different groups

okta-same-email-field = SAML and SCIM send the same email field

older-group-names = Group names work because they are mapped, with or without anthropic- at the start

primary-owner-mapped = No mapping gives the Primary Owner role

provisioning-ready = The settings for adding people are ready in every organization

role-unknown = Every mapped role exists in the plan

seat-group-for-everybody = Everybody is in a group that is mapped to a seat type

seat-unknown = Every mapped seat type exists in the plan

second-administrator = At least two administrators are listed
