# What `latchkey explain` says of codes: what their area looks at, and what to do where nothing particular is known.

passed-means = Passed means: { $holds }
    .confirmed = It is confirmed that { $statement }
    .answer-fix = Try it, then answer the question in the checklist.

unknown-text =
    .none = No match for this text
    .none-fix = Paste the whole page or its address: it often contains a code that the message does not show. Then find the sign-in in the identity provider's log, and check the response with Latchkey's sign-in test.

area-administration =
    .cause = Latchkey works on the identity provider's server through its API. The server refused a request, sent an unexpected answer, or does not have what Latchkey needs.
    .fix = Correct what the message names: the address, the token, its permissions or the name. Then continue.

area-attributes =
    .cause = This check works out what the identity provider would send for a person. Claude identifies people by their email address and takes their roles from the groups that are sent.
    .fix = Correct the person's entry or the mapping at the identity provider, then preview the person again.

area-certificate =
    .cause = This check covers the signing certificate and its private key. The identity provider signs with the key, and WorkOS trusts the certificate that belongs to it.
    .fix = Choose the certificate together with its key, on the computer that has the key. Create a new certificate only if the key is lost or must be replaced.

area-command-line =
    .cause = Something that the command needs is missing or invalid, or could not be read or written.
    .fix = Follow the message, then try again. Add --help to a command to see what it accepts.
    .fix-window = Follow the message, then try again.

area-domain =
    .cause = This check compares what DNS servers answer for your domain with the value that Claude shows. Claude verifies a domain only by this record.
    .fix = Check DNS again and do what the finding says. It names the record to edit, with its host and its value.

area-fetch =
    .cause = Latchkey could not get what it needs from a server. The address is missing or wrong, or nothing useful came back from it.
    .fix = Check the address, and whether this computer can reach it (network, VPN, firewall, proxy). You can also provide metadata as a file.

area-home =
    .cause = Setups are files in Latchkey's folder. The folder or a file could not be read or written, or no setup has this name.
    .fix = Follow the message: name another setup, free some disk space, or correct the permissions of the folder. You can also import a setup from its bundle.

area-import =
    .cause = This check covers an existing application that was imported into the setup. It names every difference from what Claude needs. Nothing was changed.
    .fix = Keep what is intended. Correct the rest at the identity provider, or make a plan and let Latchkey change it.

area-keys =
    .cause = A certificate or a private key could not be read, used, created or written. The identity provider signs with the key, so a key and a certificate that do not belong together would stop every sign-in.
    .fix = Follow the message. Provide the file that it asks for, with its password if it has one. Create a new key and certificate only if the message asks for them or there is no such file.

area-known =
    .cause = Other checks depend on this. They are skipped until it is known, and a skipped check never counts as passed.
    .fix = Enter or import what is missing, or wait until the current run has ended. Then repeat the check.

area-machine =
    .cause = Something on this computer did not work: a file, the browser or a port could not be used, or the setup lacks something it needs.
    .fix = Follow the message, then try again.

area-metadata =
    .cause = This check reads the identity provider's metadata. WorkOS takes the sign-on URL and the signing certificate from it, so the metadata must be complete, readable and really from that identity provider.
    .fix = Copy the metadata URL again from the identity provider, or download the XML file there and use that file.

area-metadata-file =
    .cause = The input is not the identity provider's metadata, or it cannot be read. WorkOS could not use it either.
    .fix = Copy the metadata URL again from the identity provider, or download the XML file there and use that file.

area-program =
    .cause = This was written by another version of Latchkey, or it was changed or damaged on its way here.
    .fix = Use the newest version of Latchkey. Have a bundle exported again, and import it unchanged.

area-provisioning =
    .cause = This check covers how people are added to Claude and which groups are mapped to roles and seat types. With group mappings on, people in no mapped group lose their access, and an administrator in no group that is mapped to the administrator role loses that role.
    .fix = Correct the choice or the mapping table in the step “Choose how people are added”, or the group at the identity provider. Then check again.

area-remote =
    .cause = The server was reached but sent no usable document, or it could not be verified that it is the right server.
    .fix = Check the address and this computer's clock, then show the message to the server's administrator. You can also provide metadata as a file.

area-response =
    .cause = A SAML message could not be read or created, or a sign-in request does not belong to this setup.
    .fix = Follow the message. Provide the whole response unchanged, preferably as a recording of the sign-in. If a request was refused, start again at the address that Latchkey shows.

area-scim =
    .cause = This check covers directory sync: whom it sends, where it sends them, and what it has done. Directory sync starts writing as soon as it is linked and not in dry-run mode, so every restriction must be in place first.
    .fix = Check who would be sent. Correct the filter, the bindings or the mapping at the identity provider, then check again.

area-server =
    .cause = This check compares the identity provider's server with the setup. Latchkey changes only what it created, unless you confirm more.
    .fix = Plan again and do what the finding says. It names the object, the expected value and the value on the server.

area-service-provider =
    .cause = This check covers the ACS URL and the SP Entity ID that were entered. The identity provider needs both, exactly as WorkOS shows them. Otherwise the sign-in fails.
    .fix = Copy both values again from WorkOS's page, each with its copy button, and compare them with the ones entered here.

area-setup =
    .cause = This check covers what was entered or confirmed in the setup itself, before anything is changed at the identity provider or in Claude.
    .fix = Enter or confirm what is missing on the page that shows the finding, then check again.

area-sign-in =
    .cause = This check belongs to the sign-in test. The test starts a sign-in on this computer and checks the response that arrives.
    .fix = Start the test again and open the address that it shows. Sign in as yourself in the browser on this computer.

area-vault =
    .cause = Private keys and tokens are stored encrypted in the vault, which opens with a passphrase or with the system's keychain. The vault could not be used, or a secret cannot be used.
    .fix = Follow the message: enter the passphrase or the token, or unlock the keychain. Restore the vault's file from a backup only if the message says so.

area-window =
    .cause = The window could not do this. Everything that was saved before is intact.
    .fix = Follow the message on the page, then try again.
