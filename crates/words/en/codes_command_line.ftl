answer-needed = A question was not answered with yes or no, or the answer could not be read

certificate-exists = The setup has a certificate already

empty-text = There is no text to explain

ending-not-heard = The system does not tell when the program is to end

fingerprint-without-url = A fingerprint was given for a file, and it is for a URL only

idp-not-named = It is not clear which identity provider is meant

idp-unknown = There is no identity provider of this name

input-taken = Standard input is named twice and can be read only once

interrupted = The work ended before it was finished

key-out-needed = No file was given for the encrypted key

key-size-invalid = No key of this size is made here

metadata-without-certificate = The metadata holds no signing certificate, so no response could be trusted

no-key = This machine's vault holds no private key of this setup

not-confirmed = The name was not typed, so nothing was deleted

not-json = What was asked for cannot be written as JSON

not-started = The system refuses what the program needs to start

output-closed = The output cannot be written

passphrase-differs = The two passphrases are not the same

passphrase-needed = The encrypted key needs a passphrase of its own, and none was given

passphrase-not-given = No new passphrase was given

passphrase-not-read = The passphrase could not be read

password-not-read = No password could be read from the terminal

password-not-text = The password in the file is not text in UTF-8

release-unknown = The text is not a release of authentik

replace-needed = A setup with the bundle's name already exists, and replacing it was not requested

signer-not-a-certificate = XML was given instead of the certificate that signs the metadata

time-not-recorded = What was given does not say when the response was sent

token-missing = No token was given

two-words-needed = The key is written to a file only when both options for it are given

unclean-value = The TXT value cannot be used as it was given

unknown-fault = There is no fault of this name

unknown-field = There is no field of this name

unknown-organization = The setup has no organization of this name

unknown-question = The checklist has no question of this name

unknown-role = There is no page to hand over for this role

unknown-step = The guide has no step of this name

unreadable-input = The file or the input cannot be read to its end

unusable-argument = The plan or the product does not exist, or the plan does not belong to the product

wrong-arguments = The command does not take these arguments, or it lacks one
