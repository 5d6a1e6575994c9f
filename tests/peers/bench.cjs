// One side of `cargo xtask bench verify`: a peer from npm verifies the same response again and again.
//
// Arguments: the folder with node_modules; node-saml or samlify; the folder with the inputs; for how many seconds.
// Prints {"count", "wall", "cpu"} as JSON.

const fs = require("node:fs");
const path = require("node:path");
const { createRequire } = require("node:module");

const [modules, peer, folder, seconds] = process.argv.slice(2);
const load = createRequire(path.join(modules, "package.json"));
const facts = JSON.parse(fs.readFileSync(path.join(folder, "facts.json"), "utf8"));
const body = { SAMLResponse: fs.readFileSync(path.join(folder, "response.b64"), "utf8") };

function nodeSaml() {
  const { SAML } = load("@node-saml/node-saml");
  const saml = new SAML({
    issuer: facts.entity_id,
    audience: facts.entity_id,
    callbackUrl: facts.acs,
    idpIssuer: facts.issuer,
    idpCert: facts.certificate,
    wantAssertionsSigned: true,
    wantAuthnResponseSigned: false,
    validateInResponseTo: "always",
    cacheProvider: {
      saveAsync: async (key, value) => ({ value, createdAt: Date.now() }),
      getAsync: async (key) => (key === facts.request_id ? new Date().toISOString() : null),
      removeAsync: async (key) => key,
    },
  });
  return async () => (await saml.validatePostResponseAsync(body)).profile.nameID;
}

function samlify() {
  const library = load("samlify");
  // It compares nothing with the schema here: the validators for that take seconds or need Java.
  library.setSchemaValidator({ validate: async () => "not compared" });
  const POST = "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST";
  const provider = library.ServiceProvider({
    entityID: facts.entity_id,
    wantAssertionsSigned: true,
    assertionConsumerService: [{ Binding: POST, Location: facts.acs }],
  });
  const idp = library.IdentityProvider({ metadata: facts.metadata });
  return async () => (await provider.parseLoginResponse(idp, "post", { body })).extract.nameID;
}

async function main() {
  const verify = { "node-saml": nodeSaml, samlify }[peer]();
  await verify();
  let count = 0;
  const wall = process.hrtime.bigint();
  const cpu = process.cpuUsage();
  const passed = () => Number(process.hrtime.bigint() - wall) / 1e9;
  while (passed() < Number(seconds)) {
    const nameId = await verify();
    if (nameId !== facts.name_id) throw new Error(`${peer} read another person: ${nameId}`);
    count += 1;
  }
  const used = process.cpuUsage(cpu);
  console.log(JSON.stringify({ count, wall: passed(), cpu: (used.user + used.system) / 1e6 }));
}

main();
