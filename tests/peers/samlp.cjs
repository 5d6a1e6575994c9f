// A live identity provider for the tests: npm's samlp, with one page on which a person signs in.
//
// Arguments: the folder with node_modules, and a JSON file with its settings, which is read again for each request, so
// that a test can get a setting wrong while it runs. Prints its port once it listens.

const crypto = require("node:crypto");
const fs = require("node:fs");
const path = require("node:path");
const { createRequire } = require("node:module");

const [folder, settingsFile] = process.argv.slice(2);
const load = createRequire(path.join(folder, "package.json"));
const express = load("express");
const samlp = load("samlp");

const CLAIMS = "http://schemas.xmlsoap.org/ws/2005/05/identity/claims";
const NAMES = {
  short: { id: "id", email: "email", firstName: "firstName", lastName: "lastName", groups: "groups" },
  uri: {
    id: `${CLAIMS}/name`,
    email: `${CLAIMS}/emailaddress`,
    firstName: `${CLAIMS}/givenname`,
    lastName: `${CLAIMS}/surname`,
    groups: "http://schemas.microsoft.com/ws/2008/06/identity/claims/groups",
  },
};
const PEOPLE = {
  jane: {
    id: "7b0f2c1e",
    email: "jane@example.com",
    firstName: "Jane",
    lastName: "van Dyke",
    groups: ["Claude Owner", "Everyone"],
  },
};

const settings = () => JSON.parse(fs.readFileSync(settingsFile, "utf8"));

const escaped = (text) => String(text).replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);

// The key comes encrypted, as Latchkey writes it.
const privateKey = (set) =>
  crypto
    .createPrivateKey({ key: fs.readFileSync(set.key), passphrase: set.passphrase })
    .export({ type: "pkcs8", format: "pem" });

function mapper(set) {
  const names = NAMES[set.names];
  return function Mapper(person) {
    return {
      getClaims: () =>
        Object.fromEntries(
          Object.entries(names)
            .filter(([key]) => !set.withheld.includes(key))
            .map(([key, name]) => [name, person[key]]),
        ),
      getNameIdentifier: () => ({
        nameIdentifier: person[set.nameIdField],
        nameIdentifierFormat: set.nameIdFormat,
      }),
    };
  };
}

const app = express();

app.get("/metadata", (request, response) => {
  const set = settings();
  const Mapper = mapper(set);
  Mapper.prototype.metadata = [];
  samlp.metadata({
    issuer: set.issuer,
    cert: fs.readFileSync(set.certificate),
    profileMapper: Mapper,
    redirectEndpointPath: "/sso",
    postEndpointPath: "/sso",
  })(request, response);
});

app.get("/sso", (request, response, next) => {
  const person = PEOPLE[request.query.username];
  if (!person) {
    const hidden = ["SAMLRequest", "RelayState"]
      .map((name) => `<input type="hidden" name="${name}" value="${escaped(request.query[name] ?? "")}">`)
      .join("");
    response.send(
      "<!doctype html><title>Sign in at samlp</title>" +
        `<form action="/sso">${hidden}<input id="username" name="username"><button>Sign in</button></form>`,
    );
    return;
  }
  const set = settings();
  samlp.auth({
    issuer: set.issuer,
    cert: fs.readFileSync(set.certificate),
    key: privateKey(set),
    audience: set.audience,
    destination: set.acs,
    recipient: set.acs,
    getPostURL: (_audience, _request, _message, done) => done(null, set.acs),
    getUserFromRequest: () => person,
    profileMapper: mapper(set),
    signAssertion: set.signAssertion,
    signResponse: set.signResponse,
    signatureAlgorithm: set.signatureAlgorithm,
    digestAlgorithm: set.digestAlgorithm,
    lifetimeInSeconds: set.lifetimeInSeconds,
  })(request, response, next);
});

const server = app.listen(Number(process.argv[4] ?? 0), "127.0.0.1", () => console.log(server.address().port));
