# What `latchkey explain` says of codes: what their area looks at, and what to do where nothing particular is known.

passed-means = Passed means: { $holds }
    .confirmed = It is confirmed that { $statement }
    .answer-fix = Try it, then answer the question in the checklist.

unknown-text =
    .none = This text is not known here
    .none-fix = Paste the whole page or its address: they often contain codes that the message leaves out. Then look at the sign-in in the identity provider's log, and check the response with the sign-in test here.

area-administration =
    .cause = Latchkey works on the identity provider's server through its API. The server refused a request or gave another answer than expected, or what Latchkey was to work with is not there.
    .fix = Correct what the message names: the address, the token, its permissions or the name that was given. Then go on.

area-attributes =
    .cause = This check works out what the identity provider would send for a person. Claude knows people by their email address and takes roles from the groups that are sent.
    .fix = Correct the person's entry or the mapping at the identity provider, then preview the person again.

area-certificate =
    .cause = This check looks at the signing certificate and at its private key. The identity provider signs with the key, and WorkOS trusts the certificate that belongs to it.
    .fix = Choose the certificate and the key that belong together, on the machine that holds the key, or make a new certificate.

area-command-line =
    .cause = Something that is needed is missing or invalid, or could not be read or written.
    .fix = Follow the message, then do it again. On the command line --help shows what a command takes.

area-domain =
    .cause = This check compares what DNS servers answer for your domain with the value that Claude shows. Claude verifies a domain only by that record.
    .fix = Check DNS again and follow the finding: it names the record to edit, with its host and its value.

area-fetch =
    .cause = Latchkey asks servers over the network. The address that was given is missing or wrong, or nothing useful came back from it.
    .fix = Check the address, and whether this machine can reach it (network, VPN, firewall, proxy). Metadata can be given as a file, too.

area-home =
    .cause = Setups are files in Latchkey's folder. A file or the folder could not be read or written, or no setup fits the name.
    .fix = Follow the message: name another setup, free space on the disk, or correct the rights on the folder. A setup can also be imported from its bundle.

area-import =
    .cause = This check looks at an existing application that was imported into the setup. It names every difference from what Claude needs. Nothing was changed.
    .fix = Keep what is intended. Correct the rest at the identity provider, or make a plan and let Latchkey change it.

area-keys =
    .cause = A certificate or a private key could not be read, used, made or written. The identity provider signs with the key, so a pair that does not fit would stop every sign-in.
    .fix = Give the file that the message asks for, with its password where it has one, or make a new key and certificate.

area-known =
    .cause = Other checks depend on this. They are skipped until it holds, and a skipped check never counts as passed.
    .fix = Enter or import what is missing, or wait until a run under way has ended, then repeat the check.

area-machine =
    .cause = Something on this machine could not be done: a file, the browser or a port could not be used, or the setup lacks something that is needed.
    .fix = Follow the message, then do it again.

area-metadata =
    .cause = This check reads the identity provider's metadata. WorkOS takes the sign-in address and the signing certificate from it, so it has to be that provider's own, complete and readable.
    .fix = Copy the metadata URL again from the identity provider, or download the XML file there and use that file.

area-metadata-file =
    .cause = What was given as the identity provider's metadata is something else, or cannot be read. WorkOS could not use it either.
    .fix = Copy the metadata URL again from the identity provider, or download the XML file there and use that file.

area-program =
    .cause = Another version of Latchkey wrote this, or it was changed or damaged on its way here.
    .fix = Use the newest version of Latchkey. Have a bundle exported again, and take it unchanged.

area-provisioning =
    .cause = This check looks at how people are added to Claude and at the mapping of groups to roles and seat types. People in no mapped group lose their access, and an administrator without a mapped group loses the role.
    .fix = Correct the choice or the mapping table under provisioning, or the group at the identity provider, then check again.

area-remote =
    .cause = The server was reached, but it gave no document that can be taken, or it could not be verified that it is the right server.
    .fix = Check the address and this machine's clock, then show the message to whoever runs the server. Metadata can be given as a file, too.

area-response =
    .cause = A SAML message could not be read or made, or a sign-in request does not belong to this setup.
    .fix = Follow the message. Give a response whole and unchanged, preferably as a recording of the sign-in; start a refused request again at the address that Latchkey shows.

area-scim =
    .cause = This check looks at directory sync: whom it sends, where to, and what it did. Directory sync starts writing as soon as it is linked and not in dry-run mode, so every restriction has to be in place first.
    .fix = Look at who would be sent, correct the filter, the bindings or the mapping at the identity provider, then check again.

area-server =
    .cause = This check compares the identity provider's server with the setup. Latchkey changes only what it created, unless you confirm more.
    .fix = Plan again and follow the finding: it names the object, the expected value and the value on the server.

area-service-provider =
    .cause = This check looks at the ACS URL and the SP Entity ID that were entered. The identity provider has to have both, exactly as WorkOS shows them; otherwise a sign-in fails.
    .fix = Copy both values again from the WorkOS page, each with its copy button, and compare them with what is entered here.

area-setup =
    .cause = This check looks at what was entered or confirmed in the setup itself, before anything is changed at the identity provider or at Claude.
    .fix = Enter or confirm what is missing on the page that shows the finding, then check again.

area-sign-in =
    .cause = This check belongs to the sign-in test. The test begins a sign-in on this machine and judges the response that comes back to it.
    .fix = Begin the test again and open the address that it shows. Sign in as yourself in the browser on this machine.

area-vault =
    .cause = Private keys and tokens stay encrypted in the vault, which opens with a passphrase or with the system's keychain. The vault could not be used, or a secret does not fit.
    .fix = Follow the message: give the passphrase or the token, unlock the keychain, or bring the vault's file back from a backup.

area-window =
    .cause = The window could not do this one thing. What was saved before is intact.
    .fix = Follow the message on the page, then do it again.
