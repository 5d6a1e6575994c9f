answer-needed = A question was not answered with yes or no, or the answer could not be read

certificate-exists = The setup already has a certificate

empty-text = There is no text to explain

ending-not-heard = The system does not tell Latchkey when to stop

fingerprint-without-url = A fingerprint was given with a file, but it can be used only with a URL

idp-not-named = It is not clear which identity provider is meant

idp-unknown = There is no identity provider with this name

input-taken = Standard input is named twice but can be read only once

interrupted = The command was interrupted before it finished

key-out-needed = No file was given for the encrypted key

key-size-invalid = A key of this size cannot be created

metadata-without-certificate = The metadata contains no signing certificate, so no response can be trusted

no-key = This computer's vault contains no private key for this setup

not-confirmed = The name was not typed, so nothing was deleted

not-json = The result cannot be written as JSON

not-started = The system does not give Latchkey what it needs to start

output-closed = The output cannot be written

passphrase-differs = The two passphrases are different

passphrase-needed = The encrypted key needs a passphrase of its own, but none was given

passphrase-not-given = No new passphrase was given

passphrase-not-read = The passphrase could not be read

password-not-read = The password could not be read from the terminal

password-not-text = The password in the file is not UTF-8 text

release-unknown = The text is not a version of authentik

replace-needed = A setup with the bundle's name already exists, and replacing it was not requested

signer-not-a-certificate = XML was given instead of the certificate that signs the metadata

time-not-recorded = The input does not say when the response was sent

token-missing = No token was given

two-words-needed = The key is written to a file only if both options for it are given

unclean-value = The TXT value cannot be used as it was given

unknown-fault = There is no simulated fault with this name

unknown-field = There is no field with this name

unknown-organization = The setup has no organization with this name

unknown-question = The checklist has no question with this name

unknown-role = There is no handover page for this role

unknown-step = The guide has no step with this name

unreadable-input = The file or the input cannot be read completely

unusable-argument = The plan or the product does not exist, or the plan does not belong to the product

wrong-arguments = The command does not accept these arguments, or one is missing
