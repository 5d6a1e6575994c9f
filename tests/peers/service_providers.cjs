// node-saml and samlify as service providers of the built-in identity provider.
//
// Arguments: the folder with node_modules, and the same as service_providers.py, which this stands beside.

const fs = require("node:fs");
const path = require("node:path");
const { createRequire } = require("node:module");

const [folder, work, factsFile] = process.argv.slice(2);
const load = createRequire(path.join(folder, "package.json"));
const facts = JSON.parse(fs.readFileSync(factsFile, "utf8"));
const EMAIL = "urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress";
const POST = "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST";
const RELAY_STATE = "back to where it began";

const idOf = (xml) => xml.match(/<[^>]*AuthnRequest[^>]* ID="([^"]+)"/)[1];

class NodeSaml {
  saml(signed, requestId) {
    const { SAML } = load("@node-saml/node-saml");
    return new SAML({
      issuer: facts.entity_id,
      audience: facts.entity_id,
      callbackUrl: facts.acs,
      idpIssuer: facts.issuer,
      idpCert: facts.certificate,
      entryPoint: facts.sign_on,
      identifierFormat: EMAIL,
      wantAssertionsSigned: signed !== "response",
      wantAuthnResponseSigned: signed !== "assertion",
      validateInResponseTo: "always",
      // The one request that was sent.
      cacheProvider: {
        saveAsync: async (key, value) => ({ value, createdAt: Date.now() }),
        getAsync: async (key) => (key === requestId ? new Date().toISOString() : null),
        removeAsync: async (key) => key,
      },
    });
  }

  async request() {
    const saml = this.saml("assertion");
    const url = await saml.getAuthorizeUrlAsync(RELAY_STATE, undefined, {});
    const packed = Buffer.from(new URL(url).searchParams.get("SAMLRequest"), "base64");
    // A posted request is not deflated, but this peer deflates unless it is told to leave that.
    const plain = this.saml("assertion");
    plain.options.skipRequestCompression = true;
    const field = (await plain.getAuthorizeMessageAsync(RELAY_STATE)).SAMLRequest;
    return {
      redirect: { id: idOf(require("node:zlib").inflateRawSync(packed).toString()), url },
      post: { id: idOf(Buffer.from(field, "base64").toString()), field },
    };
  }

  async judge(oneCase) {
    const saml = this.saml(oneCase.signed, oneCase.request_id);
    const { profile } = await saml.validatePostResponseAsync({ SAMLResponse: oneCase.response });
    return { name_id: profile.nameID, attributes: profile.attributes };
  }
}

class Samlify {
  parts() {
    const samlify = load("samlify");
    // It insists on being given a schema validator; the one that needs neither Java nor a compiler takes seconds for a
    // response. python3-saml compares the same responses with the schema.
    samlify.setSchemaValidator({ validate: async () => "not compared" });
    const provider = samlify.ServiceProvider({
      entityID: facts.entity_id,
      authnRequestsSigned: false,
      wantAssertionsSigned: true,
      nameIDFormat: [EMAIL],
      assertionConsumerService: [{ Binding: POST, Location: facts.acs }],
    });
    return { provider, idp: samlify.IdentityProvider({ metadata: facts.metadata }) };
  }

  async request() {
    const { provider, idp } = this.parts();
    const redirect = provider.createLoginRequest(idp, "redirect");
    const post = provider.createLoginRequest(idp, "post");
    return { redirect: { id: redirect.id, url: redirect.context }, post: { id: post.id, field: post.context } };
  }

  async judge(oneCase) {
    const { provider, idp } = this.parts();
    const { extract } = await provider.parseLoginResponse(idp, "post", { body: { SAMLResponse: oneCase.response } });
    if (extract.response.inResponseTo !== oneCase.request_id) throw new Error("another request is answered");
    return { name_id: extract.nameID, attributes: extract.attributes };
  }
}

const PEERS = { "node-saml": new NodeSaml(), samlify: new Samlify() };

async function judged(oneCase) {
  try {
    return { accepted: true, ...(await PEERS[oneCase.peer].judge(oneCase)) };
  } catch (error) {
    return { accepted: false, why: String(error?.message ?? error) };
  }
}

async function main() {
  if (work === "requests") {
    const entries = Object.entries(PEERS).map(async ([name, peer]) => [name, await peer.request()]);
    return Object.fromEntries(await Promise.all(entries));
  }
  const answers = [];
  for (const oneCase of JSON.parse(fs.readFileSync(0, "utf8"))) answers.push(await judged(oneCase));
  return answers;
}

main().then((answer) => console.log(JSON.stringify(answer)));
