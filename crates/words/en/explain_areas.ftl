# What `latchkey explain` says of codes: what their area looks at, and what to do where nothing particular is known.

passed-means = Passed means: { $holds }
    .confirmed = It is confirmed that { $statement }
    .answer-fix = Try it, then answer the question in the checklist.

unknown-text =
    .none = No match for this text
    .none-fix = Paste the whole page or its address: it often contains a code that the message does not show. Then find the sign-in in the identity provider's log, and check the response with Latchkey's sign-in test.

area-administration =
    .cause = Latchkey works on the identity provider's server through its API. The server refused a request, gave an unexpected answer, or does not have what Latchkey was asked to work with.
    .fix = Correct what the message names: the address, the token, its permissions or the name you entered. Then continue.

area-attributes =
    .cause = This check works out what the identity provider would send for a person. Claude recognizes people by their email address and takes roles from the groups that are sent.
    .fix = Correct the person's entry or the mapping at the identity provider, then preview the person again.

area-certificate =
    .cause = This check looks at the signing certificate and its private key. The identity provider signs with the key, and WorkOS trusts the certificate that belongs to it.
    .fix = Choose a certificate and key that belong together, on the computer that holds the key. If there is no such pair, create a new certificate.

area-command-line =
    .cause = Something required is missing or invalid, or could not be read or written.
    .fix = Follow the message, then try again. On the command line, { "--help" } shows what a command accepts.

area-domain =
    .cause = This check compares what DNS servers answer for your domain with the value that Claude shows. Claude verifies a domain only by this record.
    .fix = Check DNS again and follow the result: it names the record to edit, with its host and value.

area-fetch =
    .cause = Latchkey sends requests to servers over the network. The address is missing or wrong, or nothing useful came back from it.
    .fix = Check the address, and check that this computer can reach it (network, VPN, firewall, proxy). You can also provide metadata as a file.

area-home =
    .cause = Setups are files in Latchkey's folder. The folder or a file could not be read or written, or no setup matches the name.
    .fix = Follow the message: name another setup, free up disk space, or correct the permissions of the folder. You can also import a setup from its bundle.

area-import =
    .cause = This check looks at an existing application that was imported into the setup. It lists every difference from what Claude needs. Nothing was changed.
    .fix = Keep what is intended. Correct the rest at the identity provider, or create a plan and let Latchkey make the changes.

area-keys =
    .cause = A certificate or a private key could not be read, used, created or written. The identity provider signs with the key, so a certificate and key that do not match would stop every sign-in.
    .fix = Provide the file that the message asks for, with its password if it has one. If there is no such file, create a new key and certificate.

area-known =
    .cause = Other checks depend on this condition. They are skipped until it is met, and a skipped check never counts as passed.
    .fix = Enter or import what is missing, or wait until the current run has finished. Then check again.

area-machine =
    .cause = Something could not be done on this computer: a file, the browser or a port could not be used, or the setup is missing something it needs.
    .fix = Follow the message, then try again.

area-metadata =
    .cause = This check reads the identity provider's metadata. WorkOS takes the sign-in address and the signing certificate from it, so it must be complete, readable and from that provider itself.
    .fix = Copy the metadata URL from the identity provider again, or download the XML file there and use that file.

area-metadata-file =
    .cause = What was provided is not the identity provider's metadata, or it cannot be read. WorkOS could not use it either.
    .fix = Copy the metadata URL from the identity provider again, or download the XML file there and use that file.

area-program =
    .cause = This was written by another version of Latchkey, or it was changed or damaged on the way here.
    .fix = Use the latest version of Latchkey. If it is a bundle, have it exported again and import it unchanged.

area-provisioning =
    .cause = This check looks at how people are added to Claude, and at which groups give which roles and seat types. People in no mapped group lose their access, and an administrator without a mapped group loses the role.
    .fix = Correct the choice or the mapping table under provisioning, or the group at the identity provider. Then check again.

area-remote =
    .cause = The server was reached, but it did not return a usable document, or it could not be verified that it is the right server.
    .fix = Check the address and this computer's clock, then show the message to whoever runs the server. You can also provide metadata as a file.

area-response =
    .cause = A SAML message could not be read or created, or a sign-in request does not belong to this setup.
    .fix = Follow the message. Provide a response complete and unchanged, preferably as a recording of the sign-in. If a request was refused, start it again at the address that Latchkey shows.

area-scim =
    .cause = This check looks at directory sync: whom it sends, where to, and what it did. Directory sync starts writing as soon as it is linked and not in dry-run mode, so set every restriction first.
    .fix = Check who would be sent. Correct the filter, the bindings or the mapping at the identity provider, then check again.

area-server =
    .cause = This check compares the identity provider's server with the setup. Latchkey changes only what it created, unless you confirm more.
    .fix = Plan again and follow the result: it names the object, the expected value and the value on the server.

area-service-provider =
    .cause = This check looks at the ACS URL and the SP Entity ID that were entered. The identity provider needs both exactly as WorkOS shows them. Otherwise the sign-in fails.
    .fix = Copy both values from the WorkOS page again, each with its copy button, and compare them with what is entered here.

area-setup =
    .cause = This check looks at what was entered or confirmed in the setup itself, before anything is changed at the identity provider or in Claude.
    .fix = Enter or confirm what is missing on the page that shows the result, then check again.

area-sign-in =
    .cause = This check is part of the sign-in test. The test starts a sign-in on this computer and checks the response that comes back.
    .fix = Start the test again and open the address that it shows. Sign in with your own account, in the browser on this computer.

area-vault =
    .cause = Private keys and tokens are kept encrypted in the vault, which opens with a passphrase or with the system's keychain. The vault could not be used, or a secret does not match.
    .fix = Follow the message: enter the passphrase or the token, unlock the keychain, or restore the vault file from a backup.

area-window =
    .cause = The window could not do this. Everything that was saved before is intact.
    .fix = Follow the message on the page, then try again.
