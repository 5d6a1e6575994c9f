# What all papers share, and the bundle's own pages. Values are Markdown already.

paper =
    .organization = { $name } ({ $plan })
    .unknown = not known yet
    .words = { $words }
    .day = { $day }

paper-plan = { $plan ->
        [team] Claude Team
        [enterprise-seats] Claude Enterprise, seat-based
        [enterprise-usage-two] Claude Enterprise, usage-based with two seat types
        [enterprise-usage-one] Claude Enterprise, usage-based with one seat type
        [console] Claude Console
       *[console-under-team] Claude Console under a Team parent organization
    }

paper-administrators = { $product ->
        [claude] an Owner or the Primary Owner
       *[console] an Admin
    }

paper-mode = { $is-mapped ->
        [yes] { $mode } with group mappings
       *[no] { $mode }
    }

paper-grant = { $kind ->
        [role] role { $name }
       *[seat] seat { $name }
    }

paper-groups =
    .of = Groups of { $organization }:
    .group = Group
    .gives = Gives

bundle-page =
    .runbook-title = { $setup }: runbook
    .runbook-intro = How this connection is set up and how to look after it. As of { $day }.
    .files-heading = Other files in this bundle
    .file = File
    .about = Contents
    .evidence-title = { $setup }: evidence
    .evidence-intro = As of { $moment }.
    .nothing-checked = Nothing has been checked yet.
    .result = Result
    .check = Check
    .expected = Expected
    .received = Received
    .log-heading = Log
    .when = When
    .what = What

bundle-page-status = { $status ->
        [passed] passed
        [warning] warning
        [failed] failed
       *[skipped] not run yet
    }

bundle-file =
    .setup = the setup, for { "latchkey import" }
    .service-provider = { "ACS URL" } and { "SP Entity ID" }
    .mapping = attributes, roles and seats
    .rollback = the rollback sheet: what to do when people cannot sign in
    .evidence-data = the result of each check, for programs
    .evidence = the result of each check
    .calendar = expiry and renewal dates
    .certificate = the signing certificate
    .metadata = the identity provider's metadata
    .handover = { $role ->
        [dns] the tasks of the DNS administrator
        [idp] the tasks of the identity provider's administrator
       *[owner] the tasks of the Claude Owner
    }
    .runbook-page = the runbook as a web page
    .runbook = the runbook
    .guide = the guide: every step to do by hand, with your values
    .key = the private key, encrypted (PKCS#8)
