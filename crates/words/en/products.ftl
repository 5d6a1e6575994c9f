# Products and plans, and what the vendor's pages say about them.

# The plans as they are called in a sentence.
plan-name =
    .team = { "Claude Team" }
    .enterprise-seats = { "Claude Enterprise" }, seat-based
    .enterprise-usage-two = { "Claude Enterprise" }, usage-based with two seat types
    .enterprise-usage-one = { "Claude Enterprise" }, usage-based with one seat type
    .console = { "Claude Console" }
    .console-under-team = { "Claude Console" } under a Team parent organization

organization-called = { $organization } ({ $plan })

# Where a plan's parent organization comes from.
plan-parent =
    .with-sso = A Team organization gets its parent organization when SSO is first set up
    .from-the-start = An Enterprise organization has its parent organization from the start
    .sales-or-merge = A Console organization has no parent organization at first. Sales can create one, or a merge adds the organization to the parent of your Claude organization
    .merge = A merge adds a Console organization to the parent of your Claude Team organization

plan-assumed = The exact plan is named
    .seat-based = Enterprise was understood as the seat-based plan
    .seat-based-want = { "enterprise-seats" }, { "enterprise-usage-two" } or { "enterprise-usage-one" }
    .seat-based-fix = Check the seat types on Claude's members page: { "Premium" } and { "Standard" } mean seat-based. If you have another plan, enter its full name.

not-a-product = { $text } is not a product; choose { "claude" } or { "console" }

not-a-plan =
    .unknown = { $text } is not a plan; choose one of { $plans }
    .two-plans = { $text } could mean two plans; choose { "enterprise-usage-two" } ({ "Chat" } and { "Chat + Claude Code" }) or { "enterprise-usage-one" } (one seat type)
