// Types of the hosted API, made of its OpenAPI document; do not edit.
// With openapi-fetch: import createClient from 'openapi-fetch'; const api = createClient<paths>({ baseUrl });
export interface paths {
    "/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See who you are and what you may
         * @description The limits are requests in a minute; how many are left stands in the headers of every answer.
         *
         *     Needs sign-in only.
         */
        get: operations["readMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the settings of the tenant
         * @description Needs the permission `access:read`, which these roles have: owner, auditor.
         */
        get: operations["readSettings"];
        /**
         * Change the settings of the tenant
         * @description States all of them. origins are the pages of other origins that may ask in a browser; with mfa required, people without a second factor may nothing; portal is where your people sign in, and where the links of letters lead. They hold within half a minute. Limits are raised by us.
         *
         *     Needs the permission `access:manage`, which these roles have: owner.
         */
        put: operations["changeSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List people
         * @description Those who were removed too. A partner sees its own; the vendor may ask for those of one partner.
         *
         *     Needs the permission `members:read`, which these roles have: owner, auditor, partner-admin.
         */
        get: operations["listMembers"];
        put?: never;
        /**
         * Invite a person
         * @description Gives a person access to the program and sends an e-mail that says how to sign in: with a first password where they are new. The e-mail address makes the id, so the same request again answers the same person. A partner invites people of its own.
         *
         *     Needs the permission `members:manage`, which these roles have: owner, partner-admin.
         */
        post: operations["addMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/members/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a person
         * @description Needs the permission `members:read`, which these roles have: owner, auditor, partner-admin.
         */
        get: operations["readMember"];
        /**
         * Change what a person may
         * @description States the whole content. It holds within half a minute, also for who is signed in.
         *
         *     Needs the permission `members:manage`, which these roles have: owner, partner-admin.
         */
        put: operations["changeMember"];
        post?: never;
        /**
         * Remove a person
         * @description They may nothing here within half a minute, also if they are signed in. The person stays on record.
         *
         *     Needs the permission `members:manage`, which these roles have: owner, partner-admin.
         */
        delete: operations["removeMember"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/members/{id}/invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a person the invitation again
         * @description With a new first password where they have not signed in yet. Whoever has forgotten theirs resets it at the sign-in. The same Idempotency-Key again sends nothing more.
         *
         *     Needs the permission `members:manage`, which these roles have: owner, partner-admin.
         */
        post: operations["inviteMemberAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List API keys
         * @description Revoked and expired ones too. A partner sees those of its own machines.
         *
         *     Needs the permission `keys:read`, which these roles have: owner, auditor, partner-admin.
         */
        get: operations["listApiKeys"];
        put?: never;
        /**
         * Create an API key
         * @description The secret is shown once. permissions narrow what the role allows; without them the key may all that the role may. Keys of the machines of a partner name the partner; a partner makes them for itself. A repeated request answers the same key without its secret.
         *
         *     Needs the permission `keys:manage`, which these roles have: owner, partner-admin.
         */
        post: operations["createApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/api-keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an API key
         * @description Without its secret, which is not kept. lastUsedAt is right to the hour.
         *
         *     Needs the permission `keys:read`, which these roles have: owner, auditor, partner-admin.
         */
        get: operations["readApiKey"];
        put?: never;
        post?: never;
        /**
         * Revoke an API key
         * @description It opens nothing within half a minute, for ever. The key itself stays on record.
         *
         *     Needs the permission `keys:manage`, which these roles have: owner, partner-admin.
         */
        delete: operations["revokeApiKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/api-keys/{id}/rotation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give an API key a new secret
         * @description The new secret is shown once; the old one opens for overlapHours more (24 where it is left out, 0 where it leaked), so that machines can be told one by one. Needs an Idempotency-Key; a repeated request answers the key without its secret.
         *
         *     Needs the permission `keys:manage`, which these roles have: owner, partner-admin.
         */
        post: operations["rotateApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/programs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List programs
         * @description In the order of their ids, as far as they are visible to you.
         *
         *     Needs the permission `programs:read`, which these roles have: owner, channel-manager, finance, auditor, partner-admin, partner-seller.
         */
        get: operations["listPrograms"];
        put?: never;
        /**
         * Create a program
         * @description The externalId, or else the Idempotency-Key, makes the id: the same request again answers the same program. The time zone decides the business day of every sale and never changes.
         *
         *     Needs the permission `programs:manage`, which these roles have: owner.
         */
        post: operations["createProgram"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/programs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a program
         * @description The id is ours or your own externalId.
         *
         *     Needs the permission `programs:read`, which these roles have: owner, channel-manager, finance, auditor, partner-admin, partner-seller.
         */
        get: operations["readProgram"];
        /**
         * Change a program
         * @description The id is ours or your own externalId. States the whole content: what is left out is removed. With If-Match it is done only to the version that you read.
         *
         *     Needs the permission `programs:manage`, which these roles have: owner.
         */
        put: operations["replaceProgram"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/partners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List partners
         * @description In the order of their ids, as far as they are visible to you.
         *
         *     Needs the permission `partners:read`, which these roles have: owner, channel-manager, finance, auditor, partner-admin, partner-seller.
         */
        get: operations["listPartners"];
        put?: never;
        /**
         * Create a partner
         * @description The externalId, or else the Idempotency-Key, makes the id: the same request again answers the same partner. Tier, parent and attributes hold from the beginning.
         *
         *     Needs the permission `partners:manage`, which these roles have: owner, channel-manager.
         */
        post: operations["createPartner"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/partners/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a partner
         * @description The id is ours or your own externalId.
         *
         *     Needs the permission `partners:read`, which these roles have: owner, channel-manager, finance, auditor, partner-admin, partner-seller.
         */
        get: operations["readPartner"];
        /**
         * Change a partner
         * @description The id is ours or your own externalId. States the whole content: what is left out is removed. With If-Match it is done only to the version that you read. Tier, parent and attributes hold from effectiveFrom (today where it is left out) up to the next change that is dated later; sales since are valued again. Certificates and agreements have routes of their own and stay as they are.
         *
         *     Needs the permission `partners:manage`, which these roles have: owner, channel-manager.
         */
        put: operations["replacePartner"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/partners/{partnerId}/certificates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set when a partner holds a certificate
         * @description States all periods, each from a day up to the day before its to; none means that it is not held. Components that require "certificate:ID" count on these days; sales of days that differ are valued again and differences posted. The same request again changes nothing. The partner is answered, its version is the one for If-Match.
         *
         *     Needs the permission `partners:manage`, which these roles have: owner, channel-manager.
         */
        put: operations["setCertificate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/partners/{partnerId}/agreements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set when a partner holds an agreement
         * @description States all periods, each from a day up to the day before its to; none means that it is not held. Components that require "agreement:ID" count on these days; sales of days that differ are valued again and differences posted. The same request again changes nothing. The partner is answered, its version is the one for If-Match.
         *
         *     Needs the permission `partners:manage`, which these roles have: owner, channel-manager.
         */
        put: operations["setAgreement"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List customers
         * @description In the order of their ids, as far as they are visible to you.
         *
         *     Needs the permission `customers:read`, which these roles have: owner, channel-manager, finance, auditor, partner-admin, partner-seller.
         */
        get: operations["listCustomers"];
        put?: never;
        /**
         * Create a customer
         * @description The externalId, or else the Idempotency-Key, makes the id: the same request again answers the same customer. A Polish tax id (NIP) is checked by its check digit. Ask POST /v1/customers/duplicate-search first whether the customer is there already.
         *
         *     Needs the permission `customers:manage`, which these roles have: owner, channel-manager, partner-admin, partner-seller.
         */
        post: operations["createCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a customer
         * @description The id is ours or your own externalId.
         *
         *     Needs the permission `customers:read`, which these roles have: owner, channel-manager, finance, auditor, partner-admin, partner-seller.
         */
        get: operations["readCustomer"];
        /**
         * Change a customer
         * @description The id is ours or your own externalId. States the whole content: what is left out is removed. With If-Match it is done only to the version that you read. Attributes hold from effectiveFrom (today where it is left out); another country concerns all sales. Sales that are concerned are valued again.
         *
         *     Needs the permission `customers:manage`, which these roles have: owner, channel-manager, partner-admin, partner-seller.
         */
        put: operations["replaceCustomer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/duplicate-search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search for customers that may be the one you describe
         * @description To ask before a customer is created. By name (spelling, diacritics, legal form, order of words, abbreviations), other names, domains, tax ids and addresses. Answers at most ten customers, the most likely first, each with a score from 0 to 1, a verdict and the reasons: own is what was asked for, other what stands there. A partner is told of its own customers only. Nothing is written.
         *
         *     Needs the permission `customers:read`, which these roles have: owner, channel-manager, finance, auditor, partner-admin, partner-seller.
         */
        post: operations["searchDuplicates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{id}/duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List customers that may be the same as this one
         * @description By name (spelling, diacritics, legal form, order of words, abbreviations), other names, domains, tax ids and addresses. Answers at most ten customers, the most likely first, each with a score from 0 to 1, a verdict and the reasons: own is what was asked for, other what stands there. A partner is told of its own customers only.
         *
         *     Needs the permission `customers:read`, which these roles have: owner, channel-manager, finance, auditor, partner-admin, partner-seller.
         */
        get: operations["listDuplicates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Merge a customer into this one
         * @description The customer of the path stays; the one of duplicateId goes into it, for ever. It keeps its record, read by its id, with mergedInto; lists leave it out, and a new sale, estimate or deal that names it is taken for the one that stays. What it is called, its domains, tax ids and addresses become further ones of the one that stays, whose country and attributes stay as they are. Protections of its deals go with it; where both are protected for different deals of the same product, nothing is merged. Past sales, deals and ledger entries keep the id that they have. The same request again changes nothing.
         *
         *     Needs the permission `customers:merge`, which these roles have: owner, channel-manager.
         */
        post: operations["mergeCustomers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List products
         * @description In the order of their ids, as far as they are visible to you.
         *
         *     Needs the permission `products:read`, which these roles have: owner, channel-manager, finance, auditor, partner-admin, partner-seller.
         */
        get: operations["listProducts"];
        put?: never;
        /**
         * Create a product
         * @description The externalId, or else the Idempotency-Key, makes the id: the same request again answers the same product. The cost is shown to the vendor only.
         *
         *     Needs the permission `products:manage`, which these roles have: owner.
         */
        post: operations["createProduct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/products/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a product
         * @description The id is ours or your own externalId.
         *
         *     Needs the permission `products:read`, which these roles have: owner, channel-manager, finance, auditor, partner-admin, partner-seller.
         */
        get: operations["readProduct"];
        /**
         * Change a product
         * @description The id is ours or your own externalId. States the whole content: what is left out is removed. With If-Match it is done only to the version that you read. Category and attributes hold from effectiveFrom (today where it is left out); sales since are valued again.
         *
         *     Needs the permission `products:manage`, which these roles have: owner.
         */
        put: operations["replaceProduct"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the targets of a partner
         * @description By metric and month. Of one metric only, where it is named.
         *
         *     Needs the permission `targets:read`, which these roles have: owner, channel-manager, finance, auditor, partner-admin.
         */
        get: operations["listTargets"];
        /**
         * Set targets
         * @description At most 100 at once. A target is named by partner, metric and month; another value for it needs a higher revision. The same request again changes nothing. Figures that are measured against the targets follow within seconds.
         *
         *     Needs the permission `targets:manage`, which these roles have: owner, channel-manager.
         */
        put: operations["putTargets"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the plans
         * @description Needs the permission `plans:read`, which these roles have: owner, channel-manager, finance, auditor.
         */
        get: operations["listPlans"];
        put?: never;
        /**
         * Save a commission plan
         * @description The plan in the form of the commission model: versions with their components, and who is assigned. Conditions are checked; every fault is answered at once with its place. Sales of the days it rules are valued by it, also those accepted before.
         *
         *     Needs the permission `plans:manage`, which these roles have: owner.
         */
        post: operations["savePlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/plans/{planId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a plan with its versions and assignments
         * @description Needs the permission `plans:read`, which these roles have: owner, channel-manager, finance, auditor.
         */
        get: operations["readPlan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/plans/{planId}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a version to a plan
         * @description A saved version is never edited: a new one rules from its effectiveFrom on. One that begins in the past values the sales of its days again and posts the differences. The same version again changes nothing; an Idempotency-Key stands for one version.
         *
         *     Needs the permission `plans:manage`, which these roles have: owner.
         */
        post: operations["addPlanVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/plans/{planId}/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Assign partners to a plan
         * @description Each assignment is known by its partner and from: sent again with another `to`, it ends there. "*" assigns everybody. Sales of the days concerned are valued again and differences posted. With If-Match it is done only to the version of the plan that you read.
         *
         *     Needs the permission `plans:manage`, which these roles have: owner.
         */
        put: operations["assignPlan"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exchange-rates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the exchange rates of two currencies
         * @description By day, from the day named by since.
         *
         *     Needs the permission `rates:read`, which these roles have: owner, channel-manager, finance, auditor.
         */
        get: operations["listExchangeRates"];
        /**
         * Record exchange rates
         * @description At most 90 at once, all or none. A rate is named by its two currencies and its day; another value for it needs a higher revision. The same request again changes nothing. Sales that a rate concerns (its day and the seven after it) are valued again.
         *
         *     Needs the permission `rates:manage`, which these roles have: owner, finance.
         */
        put: operations["recordExchangeRates"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/estimates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Estimate what a deal, an offer or a sale would earn
         * @description Each line is taken for a sale that closes on the day: valued by the terms in force on it and added to the windows as they stand now. Answers, per partner and component, the amount before and after, how it comes about, and what the next tier or step would still need; and why parts earn nothing or wait. With dealId, program, partner, customer and currency are the deal’s. A partner sees what it would earn itself. Nothing is written.
         *
         *     Needs the permission `ledger:read`, which these roles have: owner, channel-manager, finance, auditor, partner-admin, partner-seller.
         */
        post: operations["estimate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/plans/{planId}/simulations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try a draft version of a plan on real history
         * @description Compares what partners earn by the plan with what they would earn by it with the version. A job: its result is read at /v1/simulations/{jobId}. Every window that has a day in the period counts, and is taken whole, with its sales before and after the period; windows of single sales count by the day of their sale. The draft rules the days it would rule if it were saved now, so give it days of the period. Nothing is written. Needs an Idempotency-Key.
         *
         *     Needs the permission `plans:simulate`, which these roles have: owner, channel-manager, finance.
         */
        post: operations["simulatePlanVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/simulations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try a draft plan on real history
         * @description The plan in the form in which it would be saved. Compares what partners earn by the plans it replaces with what they would earn by it; where it replaces none, it comes on top. A job: its result is read at /v1/simulations/{jobId}. Every window that has a day in the period counts, and is taken whole, with its sales before and after the period; windows of single sales count by the day of their sale. The draft rules the days it would rule if it were saved now, so give it days of the period. Nothing is written. Needs an Idempotency-Key.
         *
         *     Needs the permission `plans:simulate`, which these roles have: owner, channel-manager, finance.
         */
        post: operations["simulatePlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/simulations/{jobId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what a simulation came to
         * @description Ask again until the state is done. now is what is earned by the saved plans, draft what would be: in all and by component, with who gains and who loses most, and how often sales (once for each earner) or windows gave nothing, by reason. terms.changed says that terms were changed while it ran: then sales were not all valued alike, and it should be repeated.
         *
         *     Needs the permission `plans:read`, which these roles have: owner, channel-manager, finance, auditor.
         */
        get: operations["readSimulation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/simulations/{jobId}/partners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what a simulation came to, partner by partner
         * @description By currency, from who gains most to who loses most.
         *
         *     Needs the permission `plans:read`, which these roles have: owner, channel-manager, finance, auditor.
         */
        get: operations["listSimulatedPartners"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/simulations/{jobId}/csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Fetch what a simulation came to as CSV
         * @description An address that gives the file for five minutes: one line for each component of each partner.
         *
         *     Needs the permission `plans:read`, which these roles have: owner, channel-manager, finance, auditor.
         */
        get: operations["readSimulationCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sales": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the sales of a partner
         * @description The latest change first. A sale appears once the ledger has taken it in, normally within a second.
         *
         *     Needs the permission `sales:read`, which these roles have: owner, channel-manager, finance, auditor, partner-admin, partner-seller.
         */
        get: operations["listSales"];
        put?: never;
        /**
         * Report a sale or a return
         * @description The externalId is the natural key: the same report again answers the same sale, other content under it is refused. With returnOf it is a return: only quantity and amount (0 or below), cost and occurredAt count, everything else is the original’s. A return that comes before its original is held until that arrives.
         *
         *     Needs the permission `sales:report`, which these roles have: owner, channel-manager, finance, partner-admin, partner-seller.
         */
        post: operations["reportSale"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sales/{saleId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a sale or a return
         * @description Needs the permission `sales:read`, which these roles have: owner, channel-manager, finance, auditor, partner-admin, partner-seller.
         */
        get: operations["readSale"];
        /**
         * Correct a sale or a return
         * @description States the whole content. Corrections carry a revision number: the highest wins, an older one that comes late changes nothing and answers the sale as it stands. The sale is valued at the terms of its business day.
         *
         *     Needs the permission `sales:report`, which these roles have: owner, channel-manager, finance, partner-admin, partner-seller.
         */
        put: operations["correctSale"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sales/{saleId}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a sale or a return
         * @description Removes a sale with its returns, or takes one return back. Repeating it changes nothing; the externalId stays taken.
         *
         *     Needs the permission `sales:report`, which these roles have: owner, channel-manager, finance, partner-admin, partner-seller.
         */
        post: operations["cancelSale"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sales/{saleId}/customer-payment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Tell that the customer paid for a sale
         * @description What waits for the payment becomes payable, holdDays after it where the component has them. Another day replaces the one before, the same again changes nothing. It stays with the sale when that is corrected.
         *
         *     Needs the permission `customer-payments:manage`, which these roles have: owner, finance.
         */
        put: operations["setCustomerPayment"];
        post?: never;
        /**
         * Take back that the customer paid for a sale
         * @description What became payable by the payment waits for it again; what was paid out by then is recovered from later statements. Repeating it changes nothing.
         *
         *     Needs the permission `customer-payments:manage`, which these roles have: owner, finance.
         */
        delete: operations["undoCustomerPayment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sale-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Prepare an import of sales from a CSV file
         * @description Answers an address to PUT the file to; then start the import. The mapping says how columns become fields: "{Column}" stands for the line’s value, everything else for itself. Needs an Idempotency-Key.
         *
         *     Needs the permission `sales:import`, which these roles have: owner, channel-manager, finance.
         */
        post: operations["requestSaleImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sale-imports/{jobId}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start an import after its file was uploaded
         * @description The job at Location shows state, counters and progress; its refused lines are listed with their reasons. Starting again changes nothing.
         *
         *     Needs the permission `sales:import`, which these roles have: owner, channel-manager, finance.
         */
        post: operations["startSaleImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/partners/{partnerId}/balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a partner's balance
         * @description What the vendor owes the partner per currency: accrued (earned, not yet payable), payable, on a statement and not paid (or come back), held while its lines are disputed; what the partner owes of advances; and what is owed in all (advances taken off). `entry` is the number of the last journal entry that counts, `asOf` when it was posted. With asOf in the query, the balance as it was known at that instant.
         *
         *     Needs the permission `ledger:read`, which these roles have: owner, channel-manager, finance, auditor, partner-admin, partner-seller.
         */
        get: operations["readBalance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/partners/{partnerId}/ledger-lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a partner's ledger lines
         * @description Every posted difference, the latest first: what moved, from what to what, and by which causes.
         *
         *     Needs the permission `ledger:read`, which these roles have: owner, channel-manager, finance, auditor, partner-admin, partner-seller.
         */
        get: operations["listLedgerLines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/partners/{partnerId}/ledger-lines/{lineId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Explain a ledger line
         * @description How the amount after the line came about: sums by plan version, what the driver is compared with, what each band or step earned, rounding and limit; the sales behind it as they were when it was posted, with their exchange rates and the components that refused them, at most a hundred (hidden counts the others, and those of child partners); and all of it as sentences in Polish and English. Later corrections post lines of their own and change none of this.
         *
         *     Needs the permission `ledger:read`, which these roles have: owner, channel-manager, finance, auditor, partner-admin, partner-seller.
         */
        get: operations["explainLedgerLine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/partners/{partnerId}/windows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a partner's windows
         * @description What every month, quarter, year or whole program of every component is worth to the partner, in the order of plan, component and window. planId, component (needs planId) and window (a beginning, such as 2026; needs component) narrow it down. Windows of single sales are not listed: their amounts are in the ledger lines. Not in step with a journal that grows while pages are read: a window may be told as it stood a page earlier.
         *
         *     Needs the permission `ledger:read`, which these roles have: owner, channel-manager, finance, auditor, partner-admin, partner-seller.
         */
        get: operations["listWindows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/partners/{partnerId}/windows/{planId}/{component}/{window}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a window
         * @description What the window is worth, how that comes about, and the same as sentences in Polish and English. With asOf, as it was known at that instant: entries posted later do not count, whatever day their sales are of; entry names the last that does. A window of one sale (sale:ID) is put together from the journal since the sale was reported; where that is more than 20,000 entries, it is refused.
         *
         *     Needs the permission `ledger:read`, which these roles have: owner, channel-manager, finance, auditor, partner-admin, partner-seller.
         */
        get: operations["readWindow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/partners/{partnerId}/windows/{planId}/{component}/{window}/sales": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what sales did to a window
         * @description Every change of a sale that the window took in, or that its component refused, and why: the latest first, as it was when it was posted. A page reads 200 entries of the journal, so it may be short, or empty, where many of them concern other windows: go on while next is not null. A partner is not told of sales of child partners, nor of what was posted before sales were kept with their entries.
         *
         *     Needs the permission `ledger:read`, which these roles have: owner, channel-manager, finance, auditor, partner-admin, partner-seller.
         */
        get: operations["listWindowSales"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/partners/{partnerId}/ledger-lines/{lineId}/dispute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Dispute a ledger line
         * @description By the partner or by finance, within the term of the payout settings (60 days after the line where none is set). The line alone is held until the outcome: what is payable of it is not paid, what it takes back is not deducted. heldLess says why nothing is held, or not all: it stands on a statement that was issued, or is not payable yet. A statement that is just being approved with the line stands over to the next run. The other side answers; its silence changes nothing, and people are reminded. The Idempotency-Key makes the id.
         *
         *     Needs the permission `disputes:open`, which these roles have: owner, finance, partner-admin.
         */
        post: operations["openDispute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/disputes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a dispute
         * @description The line as it was posted, what both sides say of it, what is held of it (until its day, where it was not payable yet; below zero where it is a deduction that waits), and how it ended.
         *
         *     Needs the permission `disputes:read`, which these roles have: owner, channel-manager, finance, auditor, partner-admin.
         */
        get: operations["readDispute"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/disputes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List disputes
         * @description In the order of their ids; with state=open only those that wait for an outcome. A partner sees its own; the vendor may ask for those of one partner. A page of the open ones of a partner may be short.
         *
         *     Needs the permission `disputes:read`, which these roles have: owner, channel-manager, finance, auditor, partner-admin.
         */
        get: operations["listDisputes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/disputes/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer a dispute
         * @description By the side that did not open it, once: what it says of the line, and what proves it. The same answer again changes nothing.
         *
         *     Needs the permission `disputes:open`, which these roles have: owner, finance, partner-admin.
         */
        post: operations["answerDispute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/disputes/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide a dispute
         * @description By finance, answered or not. Rejected: the line stands as it is. Upheld: the adjustment (in the line’s currency; below zero where the partner gets less) is posted as an entry of its own. What was held goes back where it was: payable, or accrued until its day. The partner is told. The same decision again changes nothing.
         *
         *     Needs the permission `disputes:decide`, which these roles have: owner, finance.
         */
        post: operations["decideDispute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/disputes/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw a dispute
         * @description By the side that opened it. The line stands as it is, and what was held goes back where it was.
         *
         *     Needs the permission `disputes:open`, which these roles have: owner, finance, partner-admin.
         */
        post: operations["withdrawDispute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/proofs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Prove the ledger
         * @description Values every accepted sale anew under the terms in force, sums up what each window must be worth without the ledger’s own sums, and compares that with every posted line. Windows that have days from `from` to `to`, all where that is left out; all sales are read all the same, since a year reaches over its months. Needs an Idempotency-Key. A payout run does this by itself.
         *
         *     Needs the permission `ledger:prove`, which these roles have: owner, finance, auditor.
         */
        post: operations["startProof"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/proofs/{jobId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a proof and its verdict
         * @description Ask again until there is a verdict: proven, different (findings name partner, window, line and sales), or unsettled (what differs was still moving: prove again). The first hundred findings are kept, found counts all. A peers’ mean can’t be recomputed once it is frozen: what was measured against it is proven, not the mean itself.
         *
         *     Needs the permission `ledger:prove`, which these roles have: owner, finance, auditor.
         */
        get: operations["readProof"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledger-exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export journals for plain-text accounting
         * @description Writes the journals of all partners, or of one, as files that hledger reads: entries of the days from `from` to `to` (both included; everything where left out), with an opening balance where they begin later, and the balances after each entry as assertions. Needs an Idempotency-Key.
         *
         *     Needs the permission `ledger:export`, which these roles have: owner, finance, auditor.
         */
        post: operations["startLedgerExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledger-exports/{jobId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how far an export is
         * @description Ask again until it is done; counters.files says how many files it has.
         *
         *     Needs the permission `ledger:export`, which these roles have: owner, finance, auditor.
         */
        get: operations["readLedgerExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledger-exports/{jobId}/files/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Fetch a file of an export
         * @description An address that gives the file for five minutes. Joined in the order of their numbers (cat) they are one journal. Files are kept for thirty days.
         *
         *     Needs the permission `ledger:export`, which these roles have: owner, finance, auditor.
         */
        get: operations["readLedgerExportFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/alert-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List alert rules
         * @description In the order of their ids, as far as they are visible to you.
         *
         *     Needs the permission `alerts:read`, which these roles have: owner, channel-manager, finance, auditor.
         */
        get: operations["listAlertRules"];
        put?: never;
        /**
         * Create an alert rule
         * @description The externalId, or else the Idempotency-Key, makes the id: the same request again answers the same alert rule. Watches what a partner itself sells in a calendar month and in the currency of the rule: of the partner that it names, or of each partner by itself where it names none. When the figure reaches the threshold, every addressee gets an e-mail and the topic one message, once per rule, partner and month. A rule whose threshold is reached already tells it with the next sale of that month.
         *
         *     Needs the permission `alerts:manage`, which these roles have: owner, channel-manager.
         */
        post: operations["createAlertRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/alert-rules/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an alert rule
         * @description The id is ours or your own externalId.
         *
         *     Needs the permission `alerts:read`, which these roles have: owner, channel-manager, finance, auditor.
         */
        get: operations["readAlertRule"];
        /**
         * Change an alert rule
         * @description The id is ours or your own externalId. States the whole content: what is left out is removed. With If-Match it is done only to the version that you read. What was told stays told: no change has the same month of the same partner told again. A paused rule tells nothing; resumed, it tells with the next sale what is reached then.
         *
         *     Needs the permission `alerts:manage`, which these roles have: owner, channel-manager.
         */
        put: operations["replaceAlertRule"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/alerts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List alerts
         * @description The newest month first; of one month only, where it is named. value is the figure that was told, the rest is what the rule said then.
         *
         *     Needs the permission `alerts:read`, which these roles have: owner, channel-manager, finance, auditor.
         */
        get: operations["listAlerts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List deals
         * @description In the order of their ids. A partner sees its own, and those that it sells with others (coSold) as far as it may read them; the vendor may ask for all that one partner sees. With state or stage only deals that are there now; state=stalled are the open ones that nobody has touched for longer than their stage allows, of a partner’s own. A page may then be shorter than its limit, also where more follows.
         *
         *     Needs the permission `deals:read`, which these roles have: owner, channel-manager, finance, auditor, partner-admin, partner-seller.
         */
        get: operations["listDeals"];
        put?: never;
        /**
         * Register a deal
         * @description Claims a customer and products. The registration waits for an approval (approvalId); once approved, nobody else is approved for the same customer and product until the end of protectedUntil. What is protected for another deal is refused, with the day until when; with contested it is put to the vendor, and once approved takes the protection over. The externalId, or else the Idempotency-Key, makes the id: the same request again answers the same deal. A partner registers for itself; the vendor names the partner.
         *
         *     Needs the permission `deals:register`, which these roles have: owner, channel-manager, partner-admin, partner-seller.
         */
        post: operations["registerDeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a deal
         * @description The id is ours or your own externalId. A partner that is named in the credits of another’s deal reads what it is, where it stands, and its own credit (coSold): it may change nothing of it, and every other route answers that there is no such deal.
         *
         *     Needs the permission `deals:read`, which these roles have: owner, channel-manager, finance, auditor, partner-admin, partner-seller.
         */
        get: operations["readDeal"];
        /**
         * Change what is said of a deal
         * @description States the whole of it: what is left out is removed, but for customerId and productIds, which then stay. These, and contested, change only while the registration waits for its approval. What the program’s form asks for in the deal’s stage must be there.
         *
         *     Needs the permission `deals:register`, which these roles have: owner, channel-manager, partner-admin, partner-seller.
         */
        put: operations["changeDeal"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deals/{id}/credits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Say which partners sell a deal together
         * @description Each with its share in percent; the shares add up to 100. The sales that the deal reports when it is won are credited so. An empty list is one partner’s deal again. A partner named here reads another’s deal from then on (GET /v1/deals/{id}, its history, GET /v1/deals), as long as it is named: what the deal is and where it stands, and its own credit. It changes nothing, and its webhooks don’t hear of the deal. No partner sees another’s credit.
         *
         *     Needs the permission `deals:manage`, which these roles have: owner, channel-manager.
         */
        put: operations["creditDeal"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deals/{id}/stage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bring a deal to another stage
         * @description Forward or back in the pipeline of its program. What the program’s form asks for up to this stage must be there, or come in fields. Repeating it changes nothing.
         *
         *     Needs the permission `deals:register`, which these roles have: owner, channel-manager, partner-admin, partner-seller.
         */
        post: operations["moveDeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deals/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the moves of a deal
         * @description From its registration on: who brought it from which state and stage to which, when. What people said of it beside that stands in the audit. Of another’s deal that a partner sells with it, it reads when it came where.
         *
         *     Needs the permission `deals:read`, which these roles have: owner, channel-manager, finance, auditor, partner-admin, partner-seller.
         */
        get: operations["listDealMoves"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deals/{id}/extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Protect a deal for longer
         * @description By the days and as often as the program allows (dealProtection), where the deal fulfils its condition. All that it claims is then protected until the new day.
         *
         *     Needs the permission `deals:register`, which these roles have: owner, channel-manager, partner-admin, partner-seller.
         */
        post: operations["extendDeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deals/{id}/lost": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that a deal is lost
         * @description For a reason of the program’s list (lostReasons), or of the usual one: price, competitor, no-budget, no-decision, other. What the deal claims is free for others from that moment on. Repeating it changes nothing.
         *
         *     Needs the permission `deals:register`, which these roles have: owner, channel-manager, partner-admin, partner-seller.
         */
        post: operations["loseDeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deals/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a deal back
         * @description One that waits, or is approved: what it claims is free for others from that moment on, and nobody is asked to approve it any more. Repeating it changes nothing.
         *
         *     Needs the permission `deals:register`, which these roles have: owner, channel-manager, partner-admin, partner-seller.
         */
        post: operations["withdrawDeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deals/{id}/won": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that a deal is won
         * @description With sale, its lines are reported as sales of the deal’s partner, customer and currency, with the deal’s credits. Without, the deal waits for the sale that closes it: one that names it (dealId) does so at once, one that fits is a match (GET /v1/deals/{id}/matches). Repeating it changes nothing.
         *
         *     Needs the permission `deals:register`, which these roles have: owner, channel-manager, partner-admin, partner-seller.
         */
        post: operations["winDeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deals/{id}/matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the sales that fit a deal
         * @description Sales of the deal’s program, partner, customer and products that came without naming it, while it was open or won without a sale. Whether they are looked for, and decided by a person or at once, says the program (dealMatching).
         *
         *     Needs the permission `deals:read`, which these roles have: owner, channel-manager, finance, auditor, partner-admin, partner-seller.
         */
        get: operations["listMatches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deals/{id}/matches/{saleId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say whether a sale is a deal’s
         * @description confirmed: the deal is won by the sale. refused: it is another one, and is not proposed again. The same answer again changes nothing.
         *
         *     Needs the permission `deals:manage`, which these roles have: owner, channel-manager.
         */
        post: operations["decideMatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deals/{id}/estimate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Estimate what a deal would earn
         * @description As if it closed on closesOn (its expected close, where that is left out): a sale for each of its lines, or, where it has none, one sale of its product at its value. Then it does not say how many: without quantity, components that count units count none. A deal of several products and without lines does not say what each of them brings: send them to POST /v1/estimates with its dealId. Nothing is written.
         *
         *     Needs the permission `ledger:read`, which these roles have: owner, channel-manager, finance, auditor, partner-admin, partner-seller.
         */
        get: operations["estimateDeal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deal-conversion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how deals go through the pipeline
         * @description Of the moves in the months from … to (of UTC), as they stand now: how many deals were registered, approved, won, lost or ended otherwise, and, stage by stage, how many entered, what they were worth, how many of them went on to a later stage or were won by the end of the period, and how long deals were in it. by tells the lines apart: by partner, by channel (the partner’s attribute channel, or else its tier), by period (the month of the move), by cohort (the month of the registration), or not at all (stage). A rate says of how many it is the share: approvalRate of those registered, winRate of those won or lost, advanced of those that entered. Times are days. A partner sees its own deals.
         *
         *     Needs the permission `deals:read`, which these roles have: owner, channel-manager, finance, auditor, partner-admin, partner-seller.
         */
        get: operations["readConversion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/approval-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Request an approval
         * @description Of something that stands elsewhere: an offer in your own system, a discount, a claim. The policy of its kind says who is asked; the event approval-request.approved or .refused tells the end. Deals and payout runs ask by themselves. values are those of the kind, by noun and field; a partner’s own are added. A partner asks for itself. The externalId, or else the Idempotency-Key, makes the id: the same request again answers the same.
         *
         *     Needs the permission `approvals:request`, which these roles have: owner, channel-manager, finance, partner-admin, partner-seller.
         */
        post: operations["requestApproval"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/approval-requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how far a request for approval is
         * @description The id is that of the approval, also of a deal’s (its approvalId). Version 0 says that nobody has been asked yet, which takes a moment.
         *
         *     Needs the permission `approvals:request`, which these roles have: owner, channel-manager, finance, partner-admin, partner-seller.
         */
        get: operations["readApprovalRequest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/approval-requests/{id}/recall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a request for approval back
         * @description By whoever asked, their partner or an owner, as long as it is not decided. It ends there: a deal that is recalled is withdrawn. The same again changes nothing.
         *
         *     Needs the permission `approvals:request`, which these roles have: owner, channel-manager, finance, partner-admin, partner-seller.
         */
        post: operations["recallApprovalRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/approval-requests/{id}/resubmission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit again what was sent back, or has changed
         * @description By whoever asked, their partner or an owner. What the house holds is changed first, where it stands (a deal by PUT); of what stands elsewhere, title and values are stated here. Who approved is asked again only where something that their stage tests has got worse. Needs an Idempotency-Key.
         *
         *     Needs the permission `approvals:request`, which these roles have: owner, channel-manager, finance, partner-admin, partner-seller.
         */
        post: operations["resubmitApprovalRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/approvals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an approval
         * @description What is asked, what those who decide are shown, every round with its values and every answer, how far it is, and how it ended. asked names who may answer now; places shows the stage and who holds it.
         *
         *     Needs the permission `approvals:read`, which these roles have: owner, channel-manager, finance, auditor.
         */
        get: operations["readApproval"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List approvals
         * @description In the order of their ids; with state=open only those that wait for a decision, with waiting=me only those that wait for yours, or for one in whose place you decide.
         *
         *     Needs the permission `approvals:read`, which these roles have: owner, channel-manager, finance, auditor.
         */
        get: operations["listApprovals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/approvals/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide an approval
         * @description Approves, refuses, or sends back for change, in the stage that is asked now; who is a deputy, or was delegated to, answers in the place of who is asked. An answer that comes late or twice is refused. The same request with the same Idempotency-Key answers what it answered. Whoever does not approve gives a reason. Nobody decides what is their own, unless the policy says so.
         *
         *     Needs the permission `approvals:decide`, which these roles have: owner, channel-manager, finance.
         */
        post: operations["decideApproval"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/approvals/{id}/delegation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let somebody else decide in your place
         * @description Of this approval alone, and only while you are asked. You may still decide yourself: the first answer counts. to is the id of a member or of an API key of the vendor. The same again changes nothing.
         *
         *     Needs the permission `approvals:decide`, which these roles have: owner, channel-manager, finance.
         */
        post: operations["delegateApproval"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/approval-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open what the link of a letter leads to
         * @description Letters lead to your portal with a signed link; once somebody has signed in there, this answers the approval. A link serves once, for 14 days; it opens nothing that the caller could not read, and decides nothing. Needs an Idempotency-Key: the same request again answers the same.
         *
         *     Needs the permission `approvals:read`, which these roles have: owner, channel-manager, finance, auditor.
         */
        post: operations["useApprovalLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/approval-policies/{subject}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read who approves
         * @description Version 0 is the usual policy, which holds until you set one.
         *
         *     Needs the permission `approvals:read`, which these roles have: owner, channel-manager, finance, auditor.
         */
        get: operations["readApprovalPolicy"];
        /**
         * Set who approves
         * @description Rules in order; the first whose condition holds decides the route, and the last one has no condition. A route is a list of stages that follow each other, or an automatic decision with its reason. In a stage everybody is asked at once; need of them must approve (all, where it is left out). Conditions are CEL over the subject, its partner and its customer, and are checked here. Each version is kept. Approvals that are open keep their stages until they are submitted again.
         *
         *     Needs the permission `approvals:manage`, which these roles have: owner.
         */
        put: operations["setApprovalPolicy"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/approval-policies/{subject}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the versions of a policy
         * @description In order, as they were set. An approval says by which one it was asked for.
         *
         *     Needs the permission `approvals:read`, which these roles have: owner, channel-manager, finance, auditor.
         */
        get: operations["listApprovalPolicyVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/approval-policies/{subject}/dry-run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try who would be asked, and why
         * @description Nothing is written and nobody is told. values are those of the subject by noun and field, such as deal.amount; those of the partner are added where partnerId is named. rules are tried instead of the policy in force, where they are sent.
         *
         *     Needs the permission `approvals:read`, which these roles have: owner, channel-manager, finance, auditor.
         */
        post: operations["dryRunApprovalPolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/approvers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the rights and absences of one who decides
         * @description The id is that of a member or of an API key. Version 0 says that nothing was set.
         *
         *     Needs the permission `approvals:read`, which these roles have: owner, channel-manager, finance, auditor.
         */
        get: operations["readApprover"];
        /**
         * Set the regions and limits of one who decides
         * @description Policies may ask for somebody of the partner’s region (its attribute region), or with the right to decide an amount: limits says up to how much, per currency. Owners may decide any amount.
         *
         *     Needs the permission `approvals:manage`, which these roles have: owner.
         */
        put: operations["setApprover"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/approvers/{id}/absences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set when somebody else decides in one’s place
         * @description States all absences; both days count. The deputy is written to and may answer meanwhile. Everybody sets their own, an owner those of all. deputy is the id of a member or of an API key.
         *
         *     Needs the permission `approvals:decide`, which these roles have: owner, channel-manager, finance.
         */
        put: operations["setAbsences"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/partners/{partnerId}/manager": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read who looks after a partner
         * @description Needs the permission `approvals:read`, which these roles have: owner, channel-manager, finance, auditor.
         */
        get: operations["readPartnerManager"];
        /**
         * Say who looks after a partner
         * @description Policies may ask the partner’s manager: a member or an API key of the vendor whose role may decide. Approvals that are open go on with whom they asked.
         *
         *     Needs the permission `partners:manage`, which these roles have: owner, channel-manager.
         */
        put: operations["setPartnerManager"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List tasks
         * @description mine are those that you have, team those of your role, all those that you see: for the vendor every task or those of one partner (partnerId), for a partner its own. With subject those about one thing, whoever has them. Open ones by what is due first, ended ones from the last.
         *
         *     Needs the permission `tasks:read`, which these roles have: owner, channel-manager, finance, auditor, partner-admin, partner-seller.
         */
        get: operations["listTasks"];
        put?: never;
        /**
         * Give somebody a task
         * @description To one person (personId: a member or a key), to whoever has a role (role), or to yourself where neither is named. The vendor gives tasks to its own people and to those of a partner (partnerId with a role, or a person of the partner), a partner to its own. subject is what the task is about: something that both sides of the task see. dueOn is an instant, or a day that ends in the time zone of the payout settings. Whoever has the task is written to, again a day before it is due, and once more when it is overdue. The externalId, or else the Idempotency-Key, makes the id: the same request again answers the same task.
         *
         *     Needs the permission `tasks:manage`, which these roles have: owner, channel-manager, finance, partner-admin, partner-seller.
         */
        post: operations["giveTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tasks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a task
         * @description The id is ours or your own externalId. What was said of it is listed by itself, and so are its files.
         *
         *     Needs the permission `tasks:read`, which these roles have: owner, channel-manager, finance, auditor, partner-admin, partner-seller.
         */
        get: operations["readTask"];
        /**
         * Change a task
         * @description By the side that gave it, as long as it is open. States the whole content: what is left out is removed. A new due moment begins anew: whoever has the task is reminded by it. With If-Match it is done only to the version that you read.
         *
         *     Needs the permission `tasks:manage`, which these roles have: owner, channel-manager, finance, partner-admin, partner-seller.
         */
        put: operations["replaceTask"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tasks/{id}/done": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark a task as done
         * @description By anybody who sees it. Nobody is reminded of it any more. The same again changes nothing.
         *
         *     Needs the permission `tasks:manage`, which these roles have: owner, channel-manager, finance, partner-admin, partner-seller.
         */
        post: operations["finishTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tasks/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a task back
         * @description By the side that gave it. The same again changes nothing.
         *
         *     Needs the permission `tasks:manage`, which these roles have: owner, channel-manager, finance, partner-admin, partner-seller.
         */
        post: operations["cancelTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tasks/{id}/reassignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a task to somebody else
         * @description By anybody who sees it, to a person or a role of the side that it is for, or to yourself where neither is named. Whoever has it now is written to. Who gave it to whom and why stays among its comments. The Idempotency-Key tells one handing over from the next.
         *
         *     Needs the permission `tasks:manage`, which these roles have: owner, channel-manager, finance, partner-admin, partner-seller.
         */
        post: operations["reassignTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tasks/{id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what was said of a task
         * @description Comments, and whom it was given to and why, in the order in which they came.
         *
         *     Needs the permission `tasks:read`, which these roles have: owner, channel-manager, finance, auditor, partner-admin, partner-seller.
         */
        get: operations["listTaskComments"];
        put?: never;
        /**
         * Comment on a task
         * @description By anybody who sees it, whether it is open or has ended. A comment is never changed. The Idempotency-Key makes its id.
         *
         *     Needs the permission `tasks:manage`, which these roles have: owner, channel-manager, finance, partner-admin, partner-seller.
         */
        post: operations["commentTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tasks/{id}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the files of a task
         * @description As they were announced; read one for the address to fetch it from.
         *
         *     Needs the permission `tasks:read`, which these roles have: owner, channel-manager, finance, auditor, partner-admin, partner-seller.
         */
        get: operations["listTaskFiles"];
        put?: never;
        /**
         * Attach a file to a task
         * @description Answers an address to PUT the file to, good for an hour; the same request again gives a new one. By anybody who sees the task, as long as it is open; at most 20 files of 25 MB. The Idempotency-Key makes the id.
         *
         *     Needs the permission `tasks:manage`, which these roles have: owner, channel-manager, finance, partner-admin, partner-seller.
         */
        post: operations["attachTaskFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tasks/{id}/files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a file of a task
         * @description With an address from which it can be fetched for five minutes. A file that has not come, or is of another size than was said, is not given out.
         *
         *     Needs the permission `tasks:read`, which these roles have: owner, channel-manager, finance, auditor, partner-admin, partner-seller.
         */
        get: operations["readTaskFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/task-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List task rules
         * @description In the order of their ids, as far as they are visible to you.
         *
         *     Needs the permission `task-rules:read`, which these roles have: owner, channel-manager, finance, auditor.
         */
        get: operations["listTaskRules"];
        put?: never;
        /**
         * Create a task rule
         * @description The externalId, or else the Idempotency-Key, makes the id: the same request again answers the same task rule. Gives a task for every open deal that nobody has touched for so many days, and that fulfils the condition where there is one (CEL over deal: its id, state, stage, value, currency, extensions and the fields of its form), to the people of a role: of the vendor, or of the deal’s partner. It looks at the deals that are there as well. One task per deal and the change that it counts from; a task is ended by itself when the deal is found changed since, at the next look.
         *
         *     Needs the permission `task-rules:manage`, which these roles have: owner, channel-manager.
         */
        post: operations["createTaskRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/task-rules/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a task rule
         * @description The id is ours or your own externalId.
         *
         *     Needs the permission `task-rules:read`, which these roles have: owner, channel-manager, finance, auditor.
         */
        get: operations["readTaskRule"];
        /**
         * Change a task rule
         * @description The id is ours or your own externalId. States the whole content: what is left out is removed. With If-Match it is done only to the version that you read. Tasks that were given stay. A paused rule gives none; resumed, it looks at all deals anew.
         *
         *     Needs the permission `task-rules:manage`, which these roles have: owner, channel-manager.
         */
        put: operations["replaceTaskRule"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payout-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how partners are paid
         * @description With the next scheduled start, the run that is not finished, and the latest period that is settled.
         *
         *     Needs the permission `payouts:read`, which these roles have: owner, channel-manager, finance, auditor.
         */
        get: operations["readPayoutSettings"];
        /**
         * Set how partners are paid
         * @description States the whole: the name on statements, the time zone that closes months, an account to pay from per currency (file: in which format its bank takes orders, pain.001 where it is left out, or elixir-0 for złoty from a Polish account), minimums below which an amount stands over, and on which day of the next month a run starts by itself (without schedule only by hand), bankHolidays on which your bank executes nothing (weekends, the closing days of T2 for EUR and the holidays of Poland for PLN are known), and how lines are disputed: for how many days after their own (60 where it is left out), in how many days the other side should answer (14), and who of finance is written to. taxes states the vendor’s country and VAT id and its own rules; for vendors in Poland the rules for Polish partners and the reverse charge are known. Where it is left out, payments are not taxed; where it is stated, a partner without a fitting rule is not paid. recovery states at most which share (in percent) of what comes in goes into negative balances (overpaid) and advances, and of which first; where it is left out, a negative balance is made up for with all of it before anything is paid, then advances are recovered of what exceeds a draw.
         *
         *     Needs the permission `payouts:manage`, which these roles have: owner, finance.
         */
        put: operations["setPayoutSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/partners/{partnerId}/bank-account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a partner's bank account
         * @description current is what is paid to; proposed waits for a second person or, once confirmed, until usableFrom.
         *
         *     Needs the permission `bank-accounts:read`, which these roles have: owner, channel-manager, finance, auditor, partner-admin.
         */
        get: operations["readBankAccount"];
        /**
         * Send a partner's bank details
         * @description They wait for a second person, who confirms them; the partner is told by e-mail. The first account is paid to at once when it is confirmed, a changed one after three days. With If-Match it is done only to the version that you read; "0" is none yet.
         *
         *     Needs the permission `bank-accounts:manage`, which these roles have: owner, finance, partner-admin.
         */
        put: operations["proposeBankAccount"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/partners/{partnerId}/bank-account/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm a partner's bank details
         * @description By another person than the one who sent them, who states the IBAN that it confirms. The same confirmation again changes nothing.
         *
         *     Needs the permission `bank-accounts:manage`, which these roles have: owner, finance, partner-admin.
         */
        post: operations["confirmBankAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/partners/{partnerId}/draws": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a partner's draws
         * @description What the partner can count on each month. Version 0 says that nothing was ever agreed.
         *
         *     Needs the permission `statements:read`, which these roles have: owner, channel-manager, finance, auditor, partner-admin.
         */
        get: operations["readDraws"];
        /**
         * Set a partner's draws
         * @description States all of them: an amount a month, from a month up to and with another (or without end), one per currency and month. The statement of a month tops up what is less: guaranteed makes up for what was earned less, at the vendor’s cost; recoverable is an advance, which the excess of later months pays back. A negative balance is made up for first. Statements that were issued stay as they are.
         *
         *     Needs the permission `payouts:manage`, which these roles have: owner, finance.
         */
        put: operations["setDraws"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/partners/{partnerId}/tax-profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what a partner is to the tax office
         * @description States with the days from which they hold. Version 0 says that nothing was ever told.
         *
         *     Needs the permission `statements:read`, which these roles have: owner, channel-manager, finance, auditor, partner-admin.
         */
        get: operations["readTaxProfile"];
        /**
         * Set what a partner is to the tax office
         * @description States all of it: country, status and VAT id (checked by its form, a Polish one by its check digit; a VAT payer is not paid without), each from a day on, and since when the partner is billed by the vendor, by which agreement. Where the payout settings state taxes, the state on the last day of a month decides how that month is taxed; statements that were issued stay as they are.
         *
         *     Needs the permission `payouts:manage`, which these roles have: owner, finance.
         */
        put: operations["setTaxProfile"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/partners/{partnerId}/payout-currency": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read in which currency a partner is paid
         * @description null: in each currency that it earns in. Version 0 says that nothing was ever stated.
         *
         *     Needs the permission `statements:read`, which these roles have: owner, channel-manager, finance, auditor, partner-admin.
         */
        get: operations["readPayoutCurrency"];
        /**
         * Set in which currency a partner is paid
         * @description Statements then convert what would stand to be settled in other currencies, debts too, at the nearest exchange rate recorded into this one that is dated on the last day of what is settled or at most seven days before; without one the amount stands over (missing-fx-rate). Minimums, draws, taxes and the account to pay from are those of this currency. null: each currency is paid by itself. Statements that were issued stay as they are.
         *
         *     Needs the permission `payouts:manage`, which these roles have: owner, finance.
         */
        put: operations["setPayoutCurrency"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payout-runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List payout runs
         * @description The latest period first.
         *
         *     Needs the permission `payouts:read`, which these roles have: owner, channel-manager, finance, auditor.
         */
        get: operations["listPayoutRuns"];
        put?: never;
        /**
         * Start the payout run of a month
         * @description Everything that became payable up to the cut-off (the end of the month, or the one given) is drafted as statements; finance approves; then the bank file is written, balances are settled, and partners get their statements. The period is the key: starting it again answers the same run.
         *
         *     Needs the permission `payouts:manage`, which these roles have: owner, finance.
         */
        post: operations["startPayoutRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payout-runs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a payout run
         * @description The id or the period (2026-01). state: drafting, waiting (for its approval), paying, done; refused, cancelled, failed or paused, from which it can be restarted. unusual counts the statements whose payment is unlike the partner’s payments before. troubles names partners for whom something was not done. progress counts the partners that the present attempt has to pass, and those that it has drafted, issued and settled so far; an attempt that goes on behind an approval drafts nobody.
         *
         *     Needs the permission `payouts:read`, which these roles have: owner, channel-manager, finance, auditor.
         */
        get: operations["readPayoutRun"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payout-runs/{id}/restart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a payout run once more
         * @description One that was refused or cancelled is drafted anew, up to a new cut-off if one is given. One that failed or was paused goes on: what was approved, issued or paid before stays as it is, and nobody is paid twice. One that has not moved for three hours is taken up too. With an Idempotency-Key, the same request again answers the same run.
         *
         *     Needs the permission `payouts:manage`, which these roles have: owner, finance.
         */
        post: operations["restartPayoutRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payout-runs/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pause a payout run
         * @description One that drafts or pays: the pages that are under way come to their end, then it is paused (stop says that it is wanted until then). It goes on by a restart: what was issued, ordered or settled stays as it is, and nobody is paid twice. The same again changes nothing.
         *
         *     Needs the permission `payouts:manage`, which these roles have: owner, finance.
         */
        post: operations["pausePayoutRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payout-runs/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a payout run
         * @description Until it is approved: its drafts count for nothing, nobody is asked to approve it any more, and another run may start. A restart drafts it anew. One that still drafts ends when the pages under way have. The same again changes nothing.
         *
         *     Needs the permission `payouts:manage`, which these roles have: owner, finance.
         */
        post: operations["cancelPayoutRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payout-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See what a month would pay, before it is run
         * @description The statements that a run of the period would draft now, in the order of the partners’ ids; nothing is written. Up to the cutOff, or the end of the month, or the present while the month is not over. totals and troubles are those of the page: what it would pay, and partners who could not be drafted. A page may be short where partners have nothing to be told.
         *
         *     Needs the permission `payouts:read`, which these roles have: owner, channel-manager, finance, auditor.
         */
        get: operations["previewPayout"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/partners/{partnerId}/payout-overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read where a partner stands with its payouts
         * @description Per currency, now: earned (what became payable since the last statement); accrued and disputed, and of these by reason what is held and until when (hold-days, window-close with its window, customer-payment, disputed), with heldRest as the sum of what is beyond 62 days or 50 disputes; payable; advanced (owed of advances); onStatement (on a statement, and not ordered yet or come back); what the next run would pay as things stand, or why it stands over (next); the payments that are onItsWay, that cameBack and wait to be ordered again, with the bank’s reason, and the five that were paid last. Payments are of the latest fifty: morePayments says that there are older ones, which GET /v1/payments lists. nextRun says which month comes next, up to when, and when it starts by itself: what came later is left to the one after. statement is the last one that was issued. Without payout settings there is no earned, next and nextRun.
         *
         *     Needs the permission `statements:read`, which these roles have: owner, channel-manager, finance, auditor, partner-admin.
         */
        get: operations["readPayoutOverview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payout-runs/{id}/bank-files/{attempt}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Fetch a bank file
         * @description An address that gives the file for five minutes: an ISO 20022 pain.001.001.09, or an Elixir-0 where the account says so, then under a name such as 1-elixir-0. A run that was restarted, or has accounts of both formats, has several files: each payment stands in one of them. What came back and was ordered again stands in files of its own, repeat-1 and so on.
         *
         *     Needs the permission `payouts:read`, which these roles have: owner, channel-manager, finance, auditor.
         */
        get: operations["readBankFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payout-runs/{id}/bank-files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write a bank file of repeated payments
         * @description Orders all payments of the run that were ordered again since its last bank file; each stands in one file. The new file is the last of repeatFiles, and is fetched by its name; where accounts differ in their format, there is one of each. With an Idempotency-Key, the same request again writes no other file.
         *
         *     Needs the permission `payouts:manage`, which these roles have: owner, finance.
         */
        post: operations["writeRepeatFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bank-answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Announce a bank's answer
         * @description Answers an address to PUT the file to; then start it. ISO 20022 in XML: pain.002 (versions 03 to 12), camt.053 and camt.054 (versions 02 to 12), at most 16 MB. Needs an Idempotency-Key.
         *
         *     Needs the permission `payouts:manage`, which these roles have: owner, finance.
         */
        post: operations["requestBankAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bank-answers/{jobId}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have a bank's answer read
         * @description After its file was uploaded. The job at Location shows state, counters and progress; the lines say what came of each. The same file once more changes nothing. Files are kept for thirty days, what came of their lines for good.
         *
         *     Needs the permission `payouts:manage`, which these roles have: owner, finance.
         */
        post: operations["startBankAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bank-answers/{jobId}/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what came of a bank's answer
         * @description Line by line in the order of the file; one that speaks of a whole batch or file stands here once per payment. outcome: paid, refused, returned (the payment came to that state), noted (more was said of the same state), accepted (the bank only goes on with it), repeated (it was known), unmatched, with why: no-id, unknown-id, other-amount, other-currency, contradicts (paid, though it was ordered again since), unclear. Such a line has no effect: ordered is what was ordered beside the sum that the bank says, remedy what to do about it. A page of one outcome may be short.
         *
         *     Needs the permission `payouts:read`, which these roles have: owner, channel-manager, finance, auditor.
         */
        get: operations["listBankLines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List payments
         * @description Of a run (its id or period), a partner, in a state, or all of these together; without any, those on their way. The latest period first. A partner sees its own. A page may be short where few of many are asked for.
         *
         *     Needs the permission `statements:read`, which these roles have: owner, channel-manager, finance, auditor, partner-admin.
         */
        get: operations["listPayments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a payment
         * @description By the end-to-end id that the bank file names. state: ordered (on its way), paid (booked by the bank), refused, returned (it came back after it was booked). reason says why it came back; partners see one that lies with their own account. repeatedAs names the order that took its place, repeats the one before.
         *
         *     Needs the permission `statements:read`, which these roles have: owner, channel-manager, finance, auditor, partner-admin.
         */
        get: operations["readPayment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payments/{id}/repeat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Order a payment again
         * @description One that was refused or returned, once, to the bank account that is in force now (a changed one after its waiting time). The answer is the new order, with an end-to-end id of its own; bankFile names the file of repeated payments that it will stand in, which POST /v1/payout-runs/{id}/bank-files writes. The same request again answers the same order.
         *
         *     Needs the permission `payouts:manage`, which these roles have: owner, finance.
         */
        post: operations["repeatPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payout-runs/{id}/statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the statements of a payout run
         * @description In the order of the partners’ ids, drafts too. A page may be short where partners have none. With unusual=true only those that pay more than three times, or less than a third, of what the partner was usually paid before: the median of up to twelve payments, of at least three.
         *
         *     Needs the permission `payouts:read`, which these roles have: owner, channel-manager, finance, auditor.
         */
        get: operations["listPayoutRunStatements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/partners/{partnerId}/statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a partner's statements
         * @description The latest period first.
         *
         *     Needs the permission `statements:read`, which these roles have: owner, channel-manager, finance, auditor, partner-admin.
         */
        get: operations["listStatements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/partners/{partnerId}/statements/{runId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a statement
         * @description By the run's id or period. Opening + earned + adjustments − held + released + guaranteed + advanced − recovered + converted − payment = closing, to the minor unit: disputes hold, release and adjust, draws guarantee, advance and recover; converted is there where the partner is paid in one currency, with the conversions that make it, each with its rate and the rate’s day. Beside the sum: what is accrued, held in disputes, kept back of the payment because it was disputed after the cut-off, and owed of advances. carriedOver says why something is not paid; carried which statements left the opening balance, with how much and why. Where the payout settings state a share of recovery, recovery says what this statement made up for of a negative balance (overpaid) and of advances, and what of the former is left: a payment may then stand beside a negative closing balance. Where the payout settings state taxes, tax says by which rule the payment was taxed: its net amount leaves the balance in place of the payment, and the payment is net + vat − withheld. Drafts are shown to the vendor only. With asOf, as it was known at that instant: once issued, its figures stand for ever; before that, a draft of what was posted by then, by the draws, minimums, rates and accounts that are set now.
         *
         *     Needs the permission `statements:read`, which these roles have: owner, channel-manager, finance, auditor, partner-admin.
         */
        get: operations["readStatement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/partners/{partnerId}/statements/{runId}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Fetch a statement as PDF
         * @description An address that gives the PDF for five minutes, and the SHA-256 of its bytes.
         *
         *     Needs the permission `statements:read`, which these roles have: owner, channel-manager, finance, auditor, partner-admin.
         */
        get: operations["readStatementDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/partners/{partnerId}/statements/{runId}/csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Fetch a statement as CSV
         * @description An address that gives the CSV (UTF-8, commas, a point in amounts) for five minutes, and the SHA-256 of its bytes: per currency the opening balance, every line, the sums down to the closing balance, and what is told beside them. part is the name of a sum, or line, or converted (with the rate’s day, the pair of currencies as component and the rate as window), overpaid and left where a share is recovered, net, vat and withheld where there are taxes.
         *
         *     Needs the permission `statements:read`, which these roles have: owner, channel-manager, finance, auditor, partner-admin.
         */
        get: operations["readStatementCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-endpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List webhook endpoints
         * @description In the order of their ids, as far as they are visible to you.
         *
         *     Needs the permission `webhooks:read`, which these roles have: owner, auditor, partner-admin.
         */
        get: operations["listWebhookEndpoints"];
        put?: never;
        /**
         * Create a webhook endpoint
         * @description The externalId, or else the Idempotency-Key, makes the id: the same request again answers the same webhook endpoint. From now on every change that events lets through is sent to url, in order for each thing, with the headers of Standard Webhooks; failed deliveries are tried again for three days. secret is what the signatures are checked with: it is in this answer, and in the answer to its rotation, and nowhere else. A partner’s endpoints hear only of that partner, and only what partners may hear. It may take 20 seconds until a new endpoint, or a changed one, is heeded everywhere.
         *
         *     Needs the permission `webhooks:manage`, which these roles have: owner, partner-admin.
         */
        post: operations["createWebhookEndpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-endpoints/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a webhook endpoint
         * @description The id is ours or your own externalId.
         *
         *     Needs the permission `webhooks:read`, which these roles have: owner, auditor, partner-admin.
         */
        get: operations["readWebhookEndpoint"];
        /**
         * Change a webhook endpoint
         * @description The id is ours or your own externalId. States the whole content: what is left out is removed. With If-Match it is done only to the version that you read. Deliveries that wait go to the new url.
         *
         *     Needs the permission `webhooks:manage`, which these roles have: owner, partner-admin.
         */
        put: operations["replaceWebhookEndpoint"];
        post?: never;
        /**
         * Remove a webhook endpoint
         * @description Nothing is sent to it any more, for ever: what waits is not. Its log of deliveries can be read for 30 days more. As long, the same request again answers the same.
         *
         *     Needs the permission `webhooks:manage`, which these roles have: owner, partner-admin.
         */
        delete: operations["removeWebhookEndpoint"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-endpoints/{id}/secret-rotation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rotate the secret of a webhook endpoint
         * @description Answers a new secret. For 24 hours deliveries carry a signature by each of the two, so that the receiver can change over at any moment of them. The same Idempotency-Key again answers the same secret.
         *
         *     Needs the permission `webhooks:manage`, which these roles have: owner, partner-admin.
         */
        post: operations["rotateWebhookSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-endpoints/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a test event to a webhook endpoint
         * @description Signed and tried like every other event, also where the filter names none such. Read the delivery to see what became of it. The same Idempotency-Key again answers the same delivery.
         *
         *     Needs the permission `webhooks:manage`, which these roles have: owner, partner-admin.
         */
        post: operations["testWebhookEndpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-endpoints/{id}/activation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enable a webhook endpoint again
         * @description What waited when it was disabled is sent from now on, in order for each thing; what happened meanwhile was not kept for it. An endpoint that is active stays as it is.
         *
         *     Needs the permission `webhooks:manage`, which these roles have: owner, partner-admin.
         */
        post: operations["enableWebhookEndpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-endpoints/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the deliveries to a webhook endpoint
         * @description The log of 30 days, the newest event first; of one state only, where it is named: a page may then be shorter than its limit, also where more follows.
         *
         *     Needs the permission `webhooks:read`, which these roles have: owner, auditor, partner-admin.
         */
        get: operations["listWebhookDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-endpoints/{id}/deliveries/{deliveryId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a delivery to a webhook endpoint
         * @description What was sent, how each try ended, what the receiver said to the last one that failed, and when the next comes.
         *
         *     Needs the permission `webhooks:read`, which these roles have: owner, auditor, partner-admin.
         */
        get: operations["readWebhookDelivery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-endpoints/{id}/deliveries/{deliveryId}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a delivery again
         * @description With the same webhook-id and body, and a new round of tries, whatever became of it before; ahead of later events of the same thing that wait. The same Idempotency-Key again sends nothing more.
         *
         *     Needs the permission `webhooks:manage`, which these roles have: owner, partner-admin.
         */
        post: operations["replayWebhookDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-endpoints/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send the deliveries of a range again
         * @description All whose events happened from one instant up to and with another, at most 1,000; of one state only, where it is named. Each with the same webhook-id and body as before, in order for each thing. The same request with the same Idempotency-Key again goes on where it was cut off, and sends nothing twice.
         *
         *     Needs the permission `webhooks:manage`, which these roles have: owner, partner-admin.
         */
        post: operations["replayWebhookDeliveries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-event-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the events that webhooks can hear of
         * @description A partner is shown those that its endpoints may hear.
         *
         *     Needs the permission `webhooks:read`, which these roles have: owner, auditor, partner-admin.
         */
        get: operations["listWebhookEventTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what was changed, by whom
         * @description Every change of every thing, the newest first, or with order=oldest from the beginning on: who (a person’s or key’s subject; the house itself where it is left out), by which request or job, from which address, and the fields before and after. Entries are a chain: each hash is over its entry and the hash before it, so nothing can be changed or left out unseen (`npm run audit` verifies it). An import is told by its job.
         *
         *     Needs the permission `audit:read`, which these roles have: owner, auditor.
         */
        get: operations["listAuditEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit-entries/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an entry of the audit
         * @description With all changes that were written together, and what they changed.
         *
         *     Needs the permission `audit:read`, which these roles have: owner, auditor.
         */
        get: operations["readAuditEntry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See whether the API answers
         * @description Reads nothing and needs no sign-in.
         *
         *     Needs no sign-in.
         */
        get: operations["readHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List jobs
         * @description Needs the permission `jobs:read`, which these roles have: owner, channel-manager, finance, auditor.
         */
        get: operations["listJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a job
         * @description Ask again until the state is done, failed or expired. progress is the percentage of the work that is done.
         *
         *     Needs the permission `jobs:read`, which these roles have: owner, channel-manager, finance, auditor.
         */
        get: operations["readJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/jobs/{id}/errors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what a job refused
         * @description Every refused line, in the order of the file, with the fields that are wrong and what to do about them.
         *
         *     Needs the permission `jobs:read`, which these roles have: owner, channel-manager, finance, auditor.
         */
        get: operations["listJobErrors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/jobs/{id}/results/{part}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Fetch what every line of an import came to
         * @description An address that gives a CSV file for five minutes: for every line its outcome (created, corrected, unchanged, late, refused), the sale’s id, and the reason of a refusal. counters.results of the job says how many files there are by now; each has up to a thousand lines and is kept for thirty days.
         *
         *     Needs the permission `jobs:read`, which these roles have: owner, channel-manager, finance, auditor.
         */
        get: operations["readJobResults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/jobs/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a job
         * @description It stops before its next step. What it has done stays: an import’s lines are taken in up to there, and a resumption goes on behind them. Jobs that follow from changed terms cannot be cancelled.
         *
         *     Needs the permission `jobs:manage`, which these roles have: owner, channel-manager, finance.
         */
        post: operations["cancelJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/jobs/{id}/resumption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resume a job
         * @description One that was cancelled or failed goes on behind its last step; nothing is done twice.
         *
         *     Needs the permission `jobs:manage`, which these roles have: owner, channel-manager, finance.
         */
        post: operations["resumeJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read when your people work
         * @description Needs the permission `approvals:read`, which these roles have: owner, channel-manager, finance, auditor.
         */
        get: operations["readCalendar"];
        /**
         * Set when your people work
         * @description Terms of approvals are counted in these hours; without a calendar every hour counts. Weekdays are numbered from 1, Monday, to 7, Sunday. Terms that run already stay as they are.
         *
         *     Needs the permission `approvals:manage`, which these roles have: owner.
         */
        put: operations["setCalendar"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Announce a file
         * @description Of up to 25 MB, for a field of a form whose kind is file: the field’s value is the id. Answers an address to PUT the file to, good for an hour; the same request again gives a new one as long as the file has not arrived: one that has is not replaced. A partner’s file is its own; the vendor names the partner, or none for a file of its own. The Idempotency-Key makes the id.
         *
         *     Needs the permission `files:manage`, which these roles have: owner, channel-manager, partner-admin, partner-seller.
         */
        post: operations["createFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a file
         * @description What was said of it, and, once it has arrived, an address from which it can be fetched for five minutes. One that has not come, or is of another size than was said, is awaited. A partner reads its own files.
         *
         *     Needs the permission `files:read`, which these roles have: owner, channel-manager, finance, auditor, partner-admin, partner-seller.
         */
        get: operations["readFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sandbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open the sandbox of the program
         * @description A tenant beside yours, with its own keys and data and a clock that can be moved: nothing in it pays anybody, reaches a bank or an address. Answers an owner’s key of it, whose secret is shown once; with another Idempotency-Key it answers another key of the same sandbox. People of the vendor may name it in Partnerwise-Tenant.
         *
         *     Needs the permission `access:manage`, which these roles have: owner.
         */
        post: operations["openSandbox"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sandbox/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what the clock of the sandbox shows
         * @description It goes as time goes, so far ahead as it was moved. moveJobId is the job that moved it last.
         *
         *     Needs the permission `sandbox:read`, which these roles have: owner, channel-manager, finance, auditor.
         */
        get: operations["readSandboxClock"];
        put?: never;
        /**
         * Move the clock of the sandbox
         * @description Forward, to an instant or by days. The job goes from one due moment to the next and does what is due, in order: expiries, reminders, escalations, holds, window closes, payouts, retries of webhooks. It waits until what it began has ended, as far as no person is asked. GET /v1/sandbox/runs says what ran. Needs an Idempotency-Key.
         *
         *     Needs the permission `sandbox:manage`, which these roles have: owner, channel-manager, finance.
         */
        post: operations["moveSandboxClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sandbox/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what a sandbox did when its time had come
         * @description The newest first, by the clock of the sandbox: what was due at which moment, and whether it could be done.
         *
         *     Needs the permission `sandbox:read`, which these roles have: owner, channel-manager, finance, auditor.
         */
        get: operations["listSandboxRuns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sandbox/emails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the e-mails that a sandbox did not send
         * @description Everything that people would have been sent, in the order of the ids. A sandbox reaches no address.
         *
         *     Needs the permission `sandbox:read`, which these roles have: owner, channel-manager, finance, auditor.
         */
        get: operations["listSandboxEmails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the OpenAPI document
         * @description OpenAPI 3.1 of every route, with examples, errors and permissions.
         *
         *     Needs no sign-in.
         */
        get: operations["openApiDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/docs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the API as a page
         * @description Needs no sign-in.
         */
        get: operations["docsPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/docs/guide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the guide: recipes from sign-in to payout
         * @description Needs no sign-in.
         */
        get: operations["docsGuide"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/docs/client.d.ts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the types of the API for TypeScript
         * @description For [openapi-fetch](https://openapi-ts.dev/openapi-fetch/): `createClient<paths>({ baseUrl })`.
         *
         *     Needs no sign-in.
         */
        get: operations["docsTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/docs/viewer.js": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The script of the page
         * @description Needs no sign-in.
         */
        get: operations["docsScript"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/docs/viewer.css": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The style of the page
         * @description Needs no sign-in.
         */
        get: operations["docsStyle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read which problems there are
         * @description Needs no sign-in.
         */
        get: operations["problemList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/problems/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what a problem means and how to mend it
         * @description The type of every problem leads here.
         *
         *     Needs no sign-in.
         */
        get: operations["problemPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Problem: {
            /** @description What happened, stable: `/problems/` and the code. The page there says how to mend it. */
            type: string;
            /** @description What happened, in words: the same for every request. */
            title: string;
            status: number;
            /** @description What happened with this request. */
            detail: string;
            /** @description How to put it right. */
            mend: string;
            errors?: {
                /** @description A JSON Pointer into the body, or `/query/…`, `/path/…`, `/header/…`. */
                pointer: string;
                /** @description What is wrong there. */
                detail: string;
            }[];
            /** @description This request, by its id. */
            instance: string;
        };
        Money: {
            /** @description must be decimal text such as "1234.50": no exponent, no separators */
            amount: string;
            /** @description must be a currency of ISO 4217, such as "EUR" */
            currency: string;
        };
        Me: {
            subject: string;
            tenant: string;
            sandbox: boolean;
            /** @enum {string} */
            role: "owner" | "channel-manager" | "finance" | "auditor" | "partner-admin" | "partner-seller";
            /** @description The partner, by our id or your externalId. */
            partnerId?: string;
            permissions: ("access:read" | "access:manage" | "keys:read" | "keys:manage" | "members:read" | "members:manage" | "audit:read" | "programs:read" | "programs:manage" | "partners:read" | "partners:manage" | "customers:read" | "customers:manage" | "customers:merge" | "products:read" | "products:manage" | "targets:read" | "targets:manage" | "rates:read" | "rates:manage" | "plans:read" | "plans:manage" | "plans:simulate" | "sales:read" | "sales:report" | "sales:import" | "customer-payments:manage" | "ledger:read" | "ledger:prove" | "ledger:export" | "disputes:read" | "disputes:open" | "disputes:decide" | "jobs:read" | "jobs:manage" | "sandbox:read" | "sandbox:manage" | "deals:read" | "deals:register" | "deals:manage" | "files:read" | "files:manage" | "approvals:read" | "approvals:decide" | "approvals:manage" | "approvals:request" | "tasks:read" | "tasks:manage" | "task-rules:read" | "task-rules:manage" | "alerts:read" | "alerts:manage" | "bank-accounts:read" | "bank-accounts:manage" | "statements:read" | "payouts:read" | "payouts:manage" | "webhooks:read" | "webhooks:manage")[];
            limits: components["schemas"]["MeLimit"];
        };
        MeLimit: {
            perTenant: number;
            perKey: number;
        };
        Settings: {
            /** @description must have 2–40 small letters and digits */
            id: string;
            name: string;
            /** @enum {string} */
            status: "open" | "suspended" | "closed";
            sandbox: boolean;
            /** @enum {string} */
            mfa: "optional" | "required";
            origins: string[];
            /** @description must be an address such as "https://portal.example.com/partners": no query, no slash at the end */
            portal?: string;
            limits: components["schemas"]["MeLimit"];
            /** @description Grows by one with every change; the number in the ETag. */
            version: number;
        };
        Member: {
            /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
            id: string;
            /**
             * Format: email
             * @description must be an e-mail address such as "anna@example.com"
             */
            email: string;
            name: string;
            /** @enum {string} */
            language: "pl" | "en";
            /** @enum {string} */
            role: "owner" | "channel-manager" | "finance" | "auditor" | "partner-admin" | "partner-seller";
            /** @description The partner, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
            partnerId?: string;
            /** @enum {string} */
            state: "active" | "removed";
            /** @description must be an instant with an offset, such as "2024-01-31T12:00:00Z" */
            invitedAt?: string;
            /** @description Grows by one with every change; the number in the ETag. */
            version: number;
            /** @description When it was made. It must be an instant with an offset, such as "2024-01-31T12:00:00Z". */
            createdAt: string;
            /** @description When it changed last. It must be an instant with an offset, such as "2024-01-31T12:00:00Z". */
            updatedAt: string;
        };
        ApiKey: {
            /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
            id: string;
            name: string;
            /** @enum {string} */
            role: "owner" | "channel-manager" | "finance" | "auditor" | "partner-admin" | "partner-seller";
            /** @description The partner, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
            partnerId?: string;
            permissions?: ("access:read" | "access:manage" | "keys:read" | "keys:manage" | "members:read" | "members:manage" | "audit:read" | "programs:read" | "programs:manage" | "partners:read" | "partners:manage" | "customers:read" | "customers:manage" | "customers:merge" | "products:read" | "products:manage" | "targets:read" | "targets:manage" | "rates:read" | "rates:manage" | "plans:read" | "plans:manage" | "plans:simulate" | "sales:read" | "sales:report" | "sales:import" | "customer-payments:manage" | "ledger:read" | "ledger:prove" | "ledger:export" | "disputes:read" | "disputes:open" | "disputes:decide" | "jobs:read" | "jobs:manage" | "sandbox:read" | "sandbox:manage" | "deals:read" | "deals:register" | "deals:manage" | "files:read" | "files:manage" | "approvals:read" | "approvals:decide" | "approvals:manage" | "approvals:request" | "tasks:read" | "tasks:manage" | "task-rules:read" | "task-rules:manage" | "alerts:read" | "alerts:manage" | "bank-accounts:read" | "bank-accounts:manage" | "statements:read" | "payouts:read" | "payouts:manage" | "webhooks:read" | "webhooks:manage")[];
            /** @description Until when it is valid. It must be an instant with an offset, such as "2024-01-31T12:00:00Z". */
            expiresAt?: string;
            /** @description must be an instant with an offset, such as "2024-01-31T12:00:00Z" */
            revokedAt?: string;
            /** @description must be an instant with an offset, such as "2024-01-31T12:00:00Z" */
            lastUsedAt?: string;
            /** @description must be an instant with an offset, such as "2024-01-31T12:00:00Z" */
            previousUntil?: string;
            /** @description Who made it. */
            createdBy: string;
            /** @description Grows by one with every change; the number in the ETag. */
            version: number;
            /** @description When it was made. It must be an instant with an offset, such as "2024-01-31T12:00:00Z". */
            createdAt: string;
            /** @description When it changed last. It must be an instant with an offset, such as "2024-01-31T12:00:00Z". */
            updatedAt: string;
        };
        Program: {
            name: string;
            /** @description must be a currency of ISO 4217, such as "EUR" */
            currency: string;
            /** @description must be a time zone of the IANA list, such as "Europe/Warsaw" */
            timeZone: string;
            dealProtectionDays?: number;
            dealProtection?: components["schemas"]["ProgramDealProtection"];
            pipeline?: components["schemas"]["ProgramPipeline"][];
            dealForm?: components["schemas"]["ProgramDealForm"];
            lostReasons?: components["schemas"]["ProgramLostReason"][];
            /** @enum {string} */
            dealMatching?: "automatic" | "review" | "off";
            tiers: components["schemas"]["ProgramTier"][];
            /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
            id: string;
            /** @description Your own id of the thing: it serves wherever an id is asked for. It must have 1–128 letters, digits or any of . : @ + - _ /. */
            externalId?: string;
            /** @description Grows by one with every change; the number in the ETag. */
            version: number;
            /** @description When it was made. It must be an instant with an offset, such as "2024-01-31T12:00:00Z". */
            createdAt: string;
            /** @description When it changed last. It must be an instant with an offset, such as "2024-01-31T12:00:00Z". */
            updatedAt: string;
        };
        ProgramDealProtection: {
            days: number;
            extension?: {
                days: number;
                times: number;
                condition?: string;
            };
            reminderDays?: number[];
        };
        ProgramPipeline: {
            /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
            id: string;
            name: components["schemas"]["ProgramPipelineName"];
            /** @description must be decimal text such as "1234.50": no exponent, no separators */
            probability: string;
            requiredFields?: string[];
            stalledAfterDays?: number;
        };
        ProgramPipelineName: {
            pl: string;
            en: string;
        };
        ProgramDealForm: {
            fields: {
                /** @description must begin with a small letter and have at most 40 letters and digits */
                id: string;
                label: components["schemas"]["ProgramPipelineName"];
                /** @enum {string} */
                kind: "text" | "number" | "day" | "choice" | "yes-no" | "file";
                options?: {
                    /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
                    id: string;
                    label: components["schemas"]["ProgramPipelineName"];
                }[];
                /** @description must be decimal text such as "1234.50": no exponent, no separators */
                min?: string;
                /** @description must be decimal text such as "1234.50": no exponent, no separators */
                max?: string;
                maxLength?: number;
                /** @description The media types that are taken; any where none is named. */
                mediaTypes?: string[];
            }[];
            requiredFields?: string[];
        };
        ProgramLostReason: {
            /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
            id: string;
            name: components["schemas"]["ProgramPipelineName"];
        };
        ProgramTier: {
            /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
            id: string;
            name: string;
        };
        Partner: {
            /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
            id: string;
            /** @description Your own id of the thing: it serves wherever an id is asked for. It must have 1–128 letters, digits or any of . : @ + - _ /. */
            externalId?: string;
            /** @description Grows by one with every change; the number in the ETag. */
            version: number;
            /** @description When it was made. It must be an instant with an offset, such as "2024-01-31T12:00:00Z". */
            createdAt: string;
            /** @description When it changed last. It must be an instant with an offset, such as "2024-01-31T12:00:00Z". */
            updatedAt: string;
            name: string;
            /** @description Two letters of ISO 3166-1. It must be a country of ISO 3166-1, such as "PL". */
            country?: string;
            /** @enum {string} */
            language: "pl" | "en";
            /**
             * Format: email
             * @description must be an e-mail address such as "anna@example.com"
             */
            email?: string;
            /** @constant */
            status: "active";
            standing: {
                /** @description must be a day such as "2024-01-31" */
                from: string;
                /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
                tier?: string;
                /** @description The partner above, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
                parentId?: string;
                /** @description Your own attributes, used in conditions: each a short text, a truth value or decimal text. It must have at most 30 attributes. */
                attributes: {
                    [key: string]: string | boolean;
                };
            }[];
            holdings: {
                /** @description must be certificate:ID or agreement:ID */
                gate: string;
                /** @description must be a day such as "2024-01-31" */
                from: string;
                /** @description must be a day such as "2024-01-31" */
                to?: string;
            }[];
            /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
            tier?: string;
            /** @description The partner above, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
            parentId?: string;
            /** @description Your own attributes, used in conditions: each a short text, a truth value or decimal text. It must have at most 30 attributes. */
            attributes: {
                [key: string]: string | boolean;
            };
        };
        Customer: {
            /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
            id: string;
            /** @description Your own id of the thing: it serves wherever an id is asked for. It must have 1–128 letters, digits or any of . : @ + - _ /. */
            externalId?: string;
            /** @description Grows by one with every change; the number in the ETag. */
            version: number;
            /** @description When it was made. It must be an instant with an offset, such as "2024-01-31T12:00:00Z". */
            createdAt: string;
            /** @description When it changed last. It must be an instant with an offset, such as "2024-01-31T12:00:00Z". */
            updatedAt: string;
            name: string;
            /** @description Further names that it goes by. */
            otherNames?: string[];
            /** @description Two letters of ISO 3166-1. It must be a country of ISO 3166-1, such as "PL". */
            country?: string;
            /** @description The tax number. It must have 2–30 capital letters, digits, spaces, dots or hyphens. */
            taxId?: string;
            /** @description Further tax numbers. */
            otherTaxIds?: string[];
            /** @description Its own host names, in small letters and without www. */
            domains?: string[];
            addresses?: components["schemas"]["CustomerAddresse"][];
            /** @description The partner, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
            partnerId?: string;
            /** @description The customer that it went into: that one stays. It must have 1–128 letters, digits or any of . : @ + - _ /. */
            mergedInto?: string;
            /** @description must be an instant with an offset, such as "2024-01-31T12:00:00Z" */
            mergedAt?: string;
            states: {
                /** @description must be a day such as "2024-01-31" */
                from: string;
                /** @description Your own attributes, used in conditions: each a short text, a truth value or decimal text. It must have at most 30 attributes. */
                attributes: {
                    [key: string]: string | boolean;
                };
            }[];
            /** @description Your own attributes, used in conditions: each a short text, a truth value or decimal text. It must have at most 30 attributes. */
            attributes: {
                [key: string]: string | boolean;
            };
        };
        /** @description must say something: a city, for one */
        CustomerAddresse: {
            street?: string;
            city?: string;
            postalCode?: string;
            /** @description Two letters of ISO 3166-1. It must be a country of ISO 3166-1, such as "PL". */
            country?: string;
        };
        Product: {
            /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
            id: string;
            /** @description Your own id of the thing: it serves wherever an id is asked for. It must have 1–128 letters, digits or any of . : @ + - _ /. */
            externalId?: string;
            /** @description Grows by one with every change; the number in the ETag. */
            version: number;
            /** @description When it was made. It must be an instant with an offset, such as "2024-01-31T12:00:00Z". */
            createdAt: string;
            /** @description When it changed last. It must be an instant with an offset, such as "2024-01-31T12:00:00Z". */
            updatedAt: string;
            name: string;
            /** @description What it cost the vendor. **Vendor only**: partner roles neither send nor see it. */
            cost?: components["schemas"]["Money"];
            states: {
                /** @description must be a day such as "2024-01-31" */
                from: string;
                category?: string;
                /** @description Your own attributes, used in conditions: each a short text, a truth value or decimal text. It must have at most 30 attributes. */
                attributes: {
                    [key: string]: string | boolean;
                };
            }[];
            category?: string;
            /** @description Your own attributes, used in conditions: each a short text, a truth value or decimal text. It must have at most 30 attributes. */
            attributes: {
                [key: string]: string | boolean;
            };
        };
        Plan: {
            /** @description must have 1–64 letters, digits or any of . _ - */
            id: string;
            /** @description The program, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
            programId: string;
            name: string;
            /** @description When it was made. It must be an instant with an offset, such as "2024-01-31T12:00:00Z". */
            createdAt: string;
            /** @description When it changed last. It must be an instant with an offset, such as "2024-01-31T12:00:00Z". */
            updatedAt: string;
            versions: components["schemas"]["PlanVersion"][];
            assignments: components["schemas"]["PlanAssignment"][];
        };
        PlanVersion: {
            /** @description The business day from which on it holds; it may lie in the past. It must be a day such as "2024-01-31". */
            effectiveFrom: string;
            /** @description must be a currency of ISO 4217, such as "EUR" */
            currency: string;
            /** @enum {string} */
            rounding: "half-up" | "half-even";
            components: components["schemas"]["PlanVersionComponent"][];
            number: number;
        };
        PlanVersionComponent: {
            /** @description must have 1–64 letters, digits or any of . _ - */
            id: string;
            /** @enum {string} */
            kind: "commission" | "bonus" | "spiff" | "rebate";
            when?: string;
            requires?: string[];
            /** @enum {string} */
            credit?: "own" | "downline";
            /** @enum {string} */
            base?: "revenue" | "margin" | "quantity" | "sales";
            /**
             * @description The month, quarter, year or single sale whose figures are summed.
             * @enum {string}
             */
            window: "sale" | "month" | "quarter" | "year" | "programme";
            rate: {
                /** @constant */
                type: "percent";
                /** @description must be decimal text such as "1234.50": no exponent, no separators */
                percent: string;
            } | {
                /** @constant */
                type: "amountPerUnit";
                /** @description must be decimal text such as "1234.50": no exponent, no separators */
                amount: string;
            } | {
                /** @constant */
                type: "tiers";
                /** @enum {string} */
                mode: "marginal" | "wholeVolume";
                /** @enum {string} */
                driver?: "revenue" | "margin" | "quantity" | "sales" | "attainment" | "growth" | "peerIndex";
                /** @enum {string} */
                target?: "revenue" | "margin" | "quantity" | "sales";
                tiers: {
                    /** @description must be decimal text such as "1234.50": no exponent, no separators */
                    from: string;
                    /** @description must be decimal text such as "1234.50": no exponent, no separators */
                    percent?: string;
                    /** @description must be decimal text such as "1234.50": no exponent, no separators */
                    amount?: string;
                }[];
            } | {
                /** @constant */
                type: "steps";
                /** @enum {string} */
                driver?: "revenue" | "margin" | "quantity" | "sales" | "attainment" | "growth" | "peerIndex";
                /** @enum {string} */
                target?: "revenue" | "margin" | "quantity" | "sales";
                cumulative?: boolean;
                steps: {
                    /** @description must be decimal text such as "1234.50": no exponent, no separators */
                    from: string;
                    /** @description must be decimal text such as "1234.50": no exponent, no separators */
                    amount: string;
                }[];
            };
            limits?: {
                perSale?: components["schemas"]["PlanVersionComponentPerSale"];
                perWindow?: components["schemas"]["PlanVersionComponentPerSale"];
            };
            payable?: {
                /** @enum {string} */
                when?: "accrued" | "windowClose" | "customerPaid";
                holdDays?: number;
            };
        };
        PlanVersionComponentPerSale: {
            /** @description must be decimal text such as "1234.50": no exponent, no separators */
            min?: string;
            /** @description must be decimal text such as "1234.50": no exponent, no separators */
            max?: string;
        };
        PlanAssignment: {
            /** @description The partner, by our id or your externalId. */
            partnerId: "*" | string;
            /** @description must be a day such as "2024-01-31" */
            from: string;
            /** @description must be a day such as "2024-01-31" */
            to?: string;
        };
        Simulation: {
            /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
            id: string;
            /** @enum {string} */
            state: "awaiting-upload" | "queued" | "running" | "done" | "failed" | "expired" | "cancelled";
            /** @description How far it is, in percent. */
            progress?: string;
            /** @description The plan. */
            planId: string;
            /** @enum {string} */
            of: "version" | "plan";
            replaces: string[];
            /** @description must be a day such as "2024-01-31" */
            from: string;
            /** @description must be a day such as "2024-01-31" */
            to: string;
            partnerIds?: string[];
            sales: number;
            result?: {
                terms: {
                    atStart: number;
                    atEnd: number;
                    changed: boolean;
                };
                totals: {
                    now: components["schemas"]["Money"];
                    draft: components["schemas"]["Money"];
                    difference: components["schemas"]["Money"];
                    winners: number;
                    losers: number;
                    unchanged: number;
                    components: components["schemas"]["SimulationComponent"][];
                }[];
                winners: components["schemas"]["SimulationWinner"][];
                losers: components["schemas"]["SimulationWinner"][];
                reasons: {
                    /** @enum {string} */
                    of: "sales" | "windows";
                    /** @description The plan. */
                    planId: string;
                    /** @description The component of the plan, by its id. */
                    component?: string;
                    reason: string;
                    now: number;
                    draft: number;
                }[];
                partners: number;
            };
        };
        SimulationComponent: {
            /** @description The plan. */
            planId: string;
            /** @description The component of the plan, by its id. */
            component: string;
            now: components["schemas"]["Money"];
            draft: components["schemas"]["Money"];
            difference: components["schemas"]["Money"];
        };
        SimulationWinner: {
            /** @description The partner, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
            partnerId: string;
            now: components["schemas"]["Money"];
            draft: components["schemas"]["Money"];
            difference: components["schemas"]["Money"];
            components: components["schemas"]["SimulationComponent"][];
            name?: string;
        };
        SimulationCsv: {
            /** @description A link that works for a short time, without sign-in. */
            url: string;
            /** @description Until when it is valid. It must be an instant with an offset, such as "2024-01-31T12:00:00Z". */
            expiresAt: string;
            /** @description The SHA-256 of the file, in hexadecimal. */
            sha256: string;
        };
        Sale: {
            /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
            id: string;
            /** @description Your own id of the thing: it serves wherever an id is asked for. It must have 1–128 letters, digits or any of . : @ + - _ /. */
            externalId: string;
            /** @enum {string} */
            status: "accepted" | "cancelled" | "held";
            /** @description The program, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
            programId?: string;
            /** @description The partner, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
            partnerId?: string;
            /** @description The product, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
            productId?: string;
            /** @description The end customer, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
            customerId?: string;
            /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
            dealId?: string;
            /** @description must be decimal text such as "1234.50": no exponent, no separators */
            quantity: string;
            /** @description must be decimal text such as "1234.50": no exponent, no separators */
            amount: string;
            /** @description What it cost the vendor. **Vendor only**: partner roles neither send nor see it. It must be decimal text such as "1234.50": no exponent, no separators. */
            cost?: string;
            /** @description must be a currency of ISO 4217, such as "EUR" */
            currency?: string;
            /** @description When it happened: a day, or an instant whose business day the program’s time zone decides. */
            occurredAt: string;
            /** @description Partners who share what the sale earns. **Vendor only**: partner roles neither send nor see it. */
            credits?: components["schemas"]["SaleCredit"][];
            /** @description Your own attributes, used in conditions: each a short text, a truth value or decimal text. It must have at most 30 attributes. */
            attributes?: {
                [key: string]: string | boolean;
            };
            /** @description must be a day such as "2024-01-31" */
            day?: string;
            /** @description The day on which the customer paid. It must be a day such as "2024-01-31". */
            paidOn?: string;
            /** @description Of two reports the one with the higher revision stands. */
            revision: number;
            /** @description When it was taken. It must be an instant with an offset, such as "2024-01-31T12:00:00Z". */
            recordedAt: string;
            /** @description The sale that is given back, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
            returnOf?: string;
            returned?: {
                /** @description must be decimal text such as "1234.50": no exponent, no separators */
                quantity: string;
                /** @description must be decimal text such as "1234.50": no exponent, no separators */
                amount: string;
                returns: string[];
            };
            held?: {
                /** @description The plan. */
                planId?: string;
                reason: ("condition-false" | "condition-error" | "gate-missing" | "no-cost" | "not-assigned" | "no-version" | "missing-fx-rate") | "missing-original";
            }[];
        };
        SaleCredit: {
            /** @description The partner, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
            partnerId: string;
            /** @description must be decimal text such as "1234.50": no exponent, no separators; must not be negative */
            share: string;
        };
        Balance: {
            /** @description The partner, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
            partnerId: string;
            balances: {
                accrued: components["schemas"]["Money"];
                payable: components["schemas"]["Money"];
                onStatement: components["schemas"]["Money"];
                disputed: components["schemas"]["Money"];
                advanced: components["schemas"]["Money"];
                total: components["schemas"]["Money"];
            }[];
            entry: number;
            /** @description must be an instant with an offset, such as "2024-01-31T12:00:00Z" */
            asOf?: string;
        };
        Window: {
            /** @description The partner, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
            partnerId: string;
            amount: components["schemas"]["Money"];
            entry: number;
            /** @description must be an instant with an offset, such as "2024-01-31T12:00:00Z" */
            asOf?: string;
            explanation: {
                /** @description The plan. */
                planId: string;
                /** @description The component of the plan, by its id. */
                component: string;
                /** @enum {string} */
                kind: "commission" | "bonus" | "spiff" | "rebate";
                /** @enum {string} */
                credit: "own" | "downline";
                /** @description The month, quarter, year or single sale whose figures are summed. */
                window: string;
                currency: string;
                /** @enum {string} */
                base?: "revenue" | "margin" | "quantity" | "sales";
                /** @enum {string} */
                driver?: "revenue" | "margin" | "quantity" | "sales";
                rate: components["schemas"]["WindowRate"];
                payable: components["schemas"]["WindowPayable"];
                sums: components["schemas"]["WindowSum"][];
                total: components["schemas"]["WindowTotal"];
                compared?: components["schemas"]["WindowCompared"];
                parts: components["schemas"]["WindowPart"][];
                /** @description must be decimal text */
                exact: string;
                /** @enum {string} */
                rounding?: "half-up" | "half-even";
                /** @description must be decimal text */
                rounded: string;
                limit?: components["schemas"]["WindowLimit"];
                /** @enum {string} */
                reason?: "no-target" | "no-baseline" | "window-open" | "below-first-tier" | "capped" | "nothing-counts";
                /** @description must be decimal text */
                amount: string;
                customer?: components["schemas"]["WindowCustomer"];
                waiting?: components["schemas"]["WindowWaiting"][];
            };
            sentences: components["schemas"]["WindowSentence"];
        };
        WindowRate: {
            /** @enum {string} */
            type: "percent" | "amountPerUnit" | "tiers" | "steps";
            /** @enum {string} */
            mode?: "marginal" | "wholeVolume";
            cumulative?: boolean;
            /** @description must be decimal text */
            first?: string;
        };
        WindowPayable: {
            /** @enum {string} */
            when: "accrued" | "windowClose" | "customerPaid";
            holdDays: number;
        };
        WindowSum: {
            /** @description Grows by one with every change; the number in the ETag. */
            version: number;
            /** @description must be decimal text */
            base: string;
            /** @description must be decimal text */
            driver: string;
            /** @description must be decimal text */
            sales: string;
            units: number;
            /** @description The business day from which on it holds; it may lie in the past. It must be a day such as "2024-01-31". */
            effectiveFrom: string;
        };
        WindowTotal: {
            /** @description must be decimal text */
            base: string;
            /** @description must be decimal text */
            driver: string;
            /** @description must be decimal text */
            sales: string;
        };
        /** @description The figure set beside the partner’s own. **Vendor only**: the peers’ sum and count. */
        WindowCompared: {
            /** @enum {string} */
            with: "target" | "yearEarlier" | "peers";
            /** @description The month, quarter, year or single sale whose figures are summed. */
            window?: string;
            /** @description must be decimal text */
            sum?: string;
            count?: number;
            reached?: {
                /** @description must be decimal text */
                of: string;
                /** @description must be decimal text */
                to: string;
            };
            /** @description must be decimal text */
            percent?: string;
            isExact?: boolean;
        };
        WindowPart: {
            /** @description Grows by one with every change; the number in the ETag. */
            version: number;
            /** @description must be decimal text */
            of: string;
            /** @description must be decimal text */
            percent?: string;
            /** @description must be decimal text */
            amount?: string;
            /** @description must be decimal text */
            from?: string;
            /** @description must be decimal text */
            to?: string;
            /** @description must be decimal text */
            earns: string;
        };
        WindowLimit: {
            /** @enum {string} */
            kind: "max" | "min";
            /** @description must be decimal text */
            at: string;
        };
        WindowCustomer: {
            /** @description must be decimal text */
            paid: string;
            /** @description must be decimal text */
            unpaid: string;
        };
        WindowWaiting: {
            /** @description must be a day such as "2024-01-31" */
            until: string;
            /** @description must be decimal text */
            amount: string;
        };
        /** @description The same in sentences, by language. */
        WindowSentence: {
            pl: string[];
            en: string[];
        };
        Dispute: {
            /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
            id: string;
            /** @description Grows by one with every change; the number in the ETag. */
            version: number;
            /** @description When it was made. It must be an instant with an offset, such as "2024-01-31T12:00:00Z". */
            createdAt: string;
            /** @description When it changed last. It must be an instant with an offset, such as "2024-01-31T12:00:00Z". */
            updatedAt: string;
            /** @description The partner, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
            partnerId: string;
            line: {
                id: string;
                /** @description must be a day such as "2024-01-31" */
                day: string;
                /** @description The plan. */
                planId: string;
                /** @description The component of the plan, by its id. */
                component: string;
                /** @enum {string} */
                kind: "commission" | "bonus" | "spiff" | "rebate";
                /** @description The month, quarter, year or single sale whose figures are summed. */
                window: string;
                currency: string;
                /** @description must be decimal text */
                difference: string;
            };
            /** @enum {string} */
            side: "partner" | "vendor";
            /** @description Who opened it. */
            openedBy: string;
            /** @enum {string} */
            reason: "wrong-amount" | "wrong-rate" | "wrong-partner" | "sale-missing" | "sale-not-mine" | "duplicate" | "return-not-mine" | "other";
            text: string;
            references: string[];
            /** @description must be decimal text */
            claimed?: string;
            held: {
                /** @description must be decimal text */
                amount: string;
                /** @description must be a day such as "2024-01-31" */
                until?: string;
            }[];
            /** @enum {string} */
            heldLess?: "on-statement" | "not-payable";
            /** @description must be an instant with an offset, such as "2024-01-31T12:00:00Z" */
            answerDueAt: string;
            answer?: {
                by: string;
                /** @description must be an instant with an offset, such as "2024-01-31T12:00:00Z" */
                at: string;
                text: string;
                references: string[];
            };
            /** @enum {string} */
            state: "open" | "answered" | "rejected" | "upheld" | "withdrawn";
            outcome?: {
                by: string;
                /** @description must be an instant with an offset, such as "2024-01-31T12:00:00Z" */
                at: string;
                reason: string;
                /** @description must be decimal text */
                adjustment?: string;
            };
        };
        Proof: {
            /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
            id: string;
            /** @description must be a day such as "2024-01-31" */
            from?: string;
            /** @description must be a day such as "2024-01-31" */
            to?: string;
            /** @description Who asked for it: a key, a person, or the schedule. */
            requestedBy: string;
            /** @enum {string} */
            state: "awaiting-upload" | "queued" | "running" | "done" | "failed" | "expired" | "cancelled";
            /** @description What was done so far, by what is counted. */
            counters: {
                [key: string]: number;
            };
            verdict?: {
                /** @enum {string} */
                outcome: "proven" | "different" | "unsettled";
                sales: number;
                partners: number;
                windows: number;
                entries: number;
                found: number;
                findings: {
                    /** @enum {string} */
                    kind: "amount" | "line" | "numbering" | "cause-twice" | "postings" | "balance" | "accrued" | "figure" | "window" | "not-posted" | "valuation" | "unreadable" | "unsettled";
                    /** @description The partner, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
                    partnerId?: string;
                    /** @description The plan. */
                    planId?: string;
                    /** @description The component of the plan, by its id. */
                    component?: string;
                    /** @description The month, quarter, year or single sale whose figures are summed. */
                    window?: string;
                    currency?: string;
                    expected?: string;
                    posted?: string;
                    entry?: number;
                    line?: string;
                    sales?: string[];
                    detail: string;
                }[];
                /** @description must be an instant with an offset, such as "2024-01-31T12:00:00Z" */
                at: string;
            };
            /** @description When it was made. It must be an instant with an offset, such as "2024-01-31T12:00:00Z". */
            createdAt: string;
            /** @description When it changed last. It must be an instant with an offset, such as "2024-01-31T12:00:00Z". */
            updatedAt: string;
        };
        LedgerExport: {
            /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
            id: string;
            /** @description must be a day such as "2024-01-31" */
            from?: string;
            /** @description must be a day such as "2024-01-31" */
            to?: string;
            /** @description The partner, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
            partnerId?: string;
            /** @enum {string} */
            state: "awaiting-upload" | "queued" | "running" | "done" | "failed" | "expired" | "cancelled";
            /** @description What was done so far, by what is counted. */
            counters: {
                [key: string]: number;
            };
            /** @description Who asked for it: a key, a person, or the schedule. */
            requestedBy: string;
            /** @description When it was made. It must be an instant with an offset, such as "2024-01-31T12:00:00Z". */
            createdAt: string;
            /** @description When it changed last. It must be an instant with an offset, such as "2024-01-31T12:00:00Z". */
            updatedAt: string;
        };
        LedgerExportFile: {
            /** @description A link that works for a short time, without sign-in. */
            url: string;
            /** @description Until when it is valid. It must be an instant with an offset, such as "2024-01-31T12:00:00Z". */
            expiresAt: string;
        };
        AlertRule: {
            /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
            id: string;
            /** @description Your own id of the thing: it serves wherever an id is asked for. It must have 1–128 letters, digits or any of . : @ + - _ /. */
            externalId?: string;
            /** @description Grows by one with every change; the number in the ETag. */
            version: number;
            /** @description When it was made. It must be an instant with an offset, such as "2024-01-31T12:00:00Z". */
            createdAt: string;
            /** @description When it changed last. It must be an instant with an offset, such as "2024-01-31T12:00:00Z". */
            updatedAt: string;
            name: string;
            /** @constant */
            metric: "monthly-revenue";
            /** @description must be a currency of ISO 4217, such as "EUR" */
            currency: string;
            /** @description must be decimal text such as "1234.50": no exponent, no separators; must be above 0 */
            threshold: string;
            /** @description The partner, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
            partnerId?: string;
            /** @description names an address twice: name it once */
            notify: components["schemas"]["AlertRuleNotify"][];
            /** @enum {string} */
            status: "active" | "paused";
        };
        AlertRuleNotify: {
            /**
             * Format: email
             * @description must be an e-mail address such as "anna@example.com"
             */
            email: string;
            /** @enum {string} */
            language: "pl" | "en";
        };
        /** ReadDeal */
        ReadDeal: components["schemas"]["Deal"] | components["schemas"]["CoSoldDeal"];
        /** Deal */
        Deal: {
            /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
            id: string;
            /** @description Your own id of the thing: it serves wherever an id is asked for. It must have 1–128 letters, digits or any of . : @ + - _ /. */
            externalId?: string;
            /** @description Grows by one with every change; the number in the ETag. */
            version: number;
            /** @description When it was made. It must be an instant with an offset, such as "2024-01-31T12:00:00Z". */
            createdAt: string;
            /** @description When it changed last. It must be an instant with an offset, such as "2024-01-31T12:00:00Z". */
            updatedAt: string;
            title: string;
            value: components["schemas"]["Money"];
            /** @description must be a day such as "2024-01-31" */
            expectedClose: string;
            nextStep?: components["schemas"]["DealNextStep"];
            lines?: components["schemas"]["DealLine"][];
            /** @description must have at most 50 fields */
            fields?: {
                [key: string]: string | boolean;
            };
            /** @description The program, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
            programId: string;
            /** @description The partner, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
            partnerId: string;
            /** @description The end customer, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
            customerId: string;
            /** @description must name each product once */
            productIds: string[];
            contested?: {
                reason: string;
            };
            /** @description Who registered it. */
            registeredBy: string;
            /** @description The approval that decides. It must have 1–128 letters, digits or any of . : @ + - _ /. */
            approvalId: string;
            /** @enum {string} */
            state: "waiting" | "approved" | "refused" | "expired" | "withdrawn" | "displaced" | "lost" | "won";
            /** @description must be a day such as "2024-01-31" */
            protectedUntil?: string;
            extensions?: number;
            refusal?: {
                /** @enum {string} */
                code: "decided" | "claim-held" | "not-decided";
                reason?: string;
                /** @description must be a day such as "2024-01-31" */
                until?: string;
            };
            /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
            stage?: string;
            /** @description must be decimal text such as "1234.50": no exponent, no separators */
            probability?: string;
            /** @description must be an instant with an offset, such as "2024-01-31T12:00:00Z" */
            movedAt?: string;
            /** @description must be an instant with an offset, such as "2024-01-31T12:00:00Z" */
            touchedAt?: string;
            /** @description must be an instant with an offset, such as "2024-01-31T12:00:00Z" */
            stalledAt?: string;
            /** @description Partners who share what the sale earns. **Vendor only**: partner roles neither send nor see it. */
            credits?: components["schemas"]["DealCredit"][];
            lost?: components["schemas"]["DealLost"];
            saleIds?: string[];
            displaces?: string[];
            weightedValue?: components["schemas"]["Money"];
        };
        DealNextStep: {
            text: string;
            /** @description must be a day such as "2024-01-31" */
            on?: string;
        };
        DealLine: {
            /** @description The product, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
            productId: string;
            /** @description must be decimal text such as "1234.50": no exponent, no separators; must not be negative */
            quantity: string;
            /** @description must be decimal text such as "1234.50": no exponent, no separators; must not be negative */
            amount: string;
        };
        DealCredit: {
            /** @description The partner, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
            partnerId: string;
            /** @description must be decimal text such as "1234.50": no exponent, no separators; must not be negative */
            share: string;
            role?: string;
        };
        DealLost: {
            /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
            reason: string;
            note?: string;
        };
        /** CoSoldDeal */
        CoSoldDeal: {
            /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
            id: string;
            title: string;
            /** @description The program, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
            programId: string;
            /** @description The end customer, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
            customerId: string;
            /** @description must name each product once */
            productIds: string[];
            value: components["schemas"]["Money"];
            /** @description must be a day such as "2024-01-31" */
            expectedClose: string;
            /** @enum {string} */
            state: "waiting" | "approved" | "refused" | "expired" | "withdrawn" | "displaced" | "lost" | "won";
            /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
            stage?: string;
            /** @description must be decimal text such as "1234.50": no exponent, no separators */
            probability?: string;
            /** @description must be a day such as "2024-01-31" */
            protectedUntil?: string;
            /** @description When it was made. It must be an instant with an offset, such as "2024-01-31T12:00:00Z". */
            createdAt: string;
            /** @description When it changed last. It must be an instant with an offset, such as "2024-01-31T12:00:00Z". */
            updatedAt: string;
            /** @description must be an instant with an offset, such as "2024-01-31T12:00:00Z" */
            movedAt?: string;
            /**
             * @description That the deal is another partner’s, which you sell together.
             * @constant
             */
            coSold: true;
            credit: {
                /** @description must be decimal text such as "1234.50": no exponent, no separators; must not be negative */
                share: string;
                role?: string;
            };
        };
        Conversion: {
            /** @description must be a month such as "2024-01" */
            from: string;
            /** @description must be a month such as "2024-01" */
            to: string;
            /** @enum {string} */
            by: "stage" | "partner" | "channel" | "period" | "cohort";
            data: {
                /** @description The program, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
                programId: string;
                key: string;
                registered: number;
                value: components["schemas"]["Money"][];
                approved: number;
                approvalRate: components["schemas"]["ConversionApprovalRate"];
                won: number;
                wonValue: components["schemas"]["Money"][];
                lost: number;
                winRate: components["schemas"]["ConversionApprovalRate"];
                refused: number;
                withdrawn: number;
                displaced: number;
                expired: number;
                timeToWin: components["schemas"]["ConversionTimeToWin"];
                stages: {
                    stage: string;
                    entered: number;
                    value: components["schemas"]["Money"][];
                    advanced: components["schemas"]["ConversionApprovalRate"];
                    timeInStage: components["schemas"]["ConversionTimeToWin"];
                }[];
            }[];
        };
        ConversionApprovalRate: {
            percent?: string;
            part: number;
            whole: number;
        };
        ConversionTimeToWin: {
            count: number;
            mean?: string;
            median?: string;
        };
        ApprovalRequest: {
            /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
            id: string;
            subject: components["schemas"]["ApprovalRequestSubject"];
            title: components["schemas"]["ApprovalRequestTitle"];
            /** @enum {string} */
            state: "open" | "returned" | "approved" | "refused" | "recalled" | "expired";
            /** @description Who asked for it: a key, a person, or the schedule. */
            requestedBy: string;
            /** @description The partner, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
            partnerId?: string;
            round: number;
            reason?: string;
            /** @description Grows by one with every change; the number in the ETag. */
            version: number;
            /** @description When it was made. It must be an instant with an offset, such as "2024-01-31T12:00:00Z". */
            createdAt: string;
            /** @description When it changed last. It must be an instant with an offset, such as "2024-01-31T12:00:00Z". */
            updatedAt: string;
        };
        ApprovalRequestSubject: {
            /** @enum {string} */
            kind: "deal" | "payout-run" | "partner" | "offer" | "discount" | "sale" | "fund-request" | "claim" | "plan-version";
            /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
            id: string;
        };
        ApprovalRequestTitle: {
            pl: string;
            en: string;
        };
        Approval: {
            /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
            id: string;
            subject: components["schemas"]["ApprovalRequestSubject"];
            title: components["schemas"]["ApprovalRequestTitle"];
            seen: components["schemas"]["ApprovalSeen"][];
            /** @description Who asked for it: a key, a person, or the schedule. */
            requestedBy: string;
            /** @description The partner, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
            partnerId?: string;
            /** @description must be a time zone of the IANA list, such as "Europe/Warsaw" */
            timeZone: string;
            allowOwn: boolean;
            stages: {
                name: string;
                seats: components["schemas"]["ApprovalSeat"][];
                need: number;
                veto: boolean;
                remindAfterHours: number[];
                escalate?: {
                    afterHours: number;
                    seats: components["schemas"]["ApprovalSeat"][];
                };
                silence?: {
                    afterHours: number;
                    /** @enum {string} */
                    means: "approved" | "refused";
                };
                tests?: components["schemas"]["ApprovalTest"][];
                notify: components["schemas"]["AlertRuleNotify"][];
            }[];
            stage: number;
            escalated: boolean;
            reminders: number;
            terms: components["schemas"]["ApprovalTerm"][];
            /** @description When the next stage is asked, or the term ends. It must be an instant with an offset, such as "2024-01-31T12:00:00Z". */
            dueAt?: string;
            /** @enum {string} */
            state: "open" | "returned" | "approved" | "refused" | "recalled" | "expired";
            /** @description Grows by one with every change; the number in the ETag. */
            version: number;
            /** @description When it was made. It must be an instant with an offset, such as "2024-01-31T12:00:00Z". */
            createdAt: string;
            /** @description When it changed last. It must be an instant with an offset, such as "2024-01-31T12:00:00Z". */
            updatedAt: string;
            rounds: {
                /** @description must be an instant with an offset, such as "2024-01-31T12:00:00Z" */
                at: string;
                by: string;
                /** @description must have at most 60 values */
                values: {
                    [key: string]: string | boolean;
                };
                seen: components["schemas"]["ApprovalSeen"][];
                policyVersion: number;
                rule: string;
                why: components["schemas"]["ApprovalWhy"][];
                note?: string;
            }[];
            decision?: {
                by: string;
                for?: string;
                /** @enum {string} */
                role?: "owner" | "channel-manager" | "finance";
                /** @description must be an instant with an offset, such as "2024-01-31T12:00:00Z" */
                at: string;
                reason?: string;
            };
            answers: {
                by: string;
                for?: string;
                /** @enum {string} */
                role?: "owner" | "channel-manager" | "finance";
                /** @enum {string} */
                outcome: "approved" | "refused" | "returned";
                reason?: string;
                /** @description must be an instant with an offset, such as "2024-01-31T12:00:00Z" */
                at: string;
                round: number;
                stage: number;
            }[];
            delegations: {
                from: string;
                to: string;
                /** @description must be an instant with an offset, such as "2024-01-31T12:00:00Z" */
                at: string;
                reason?: string;
            }[];
            asked: string[];
            places: {
                person?: string;
                /** @enum {string} */
                role?: "owner" | "channel-manager" | "finance";
                region?: string;
                limit?: components["schemas"]["Money"];
                heldBy?: string;
            }[];
        };
        ApprovalSeen: {
            pl: string;
            en: string;
            value: string;
            spoken?: components["schemas"]["ApprovalRequestTitle"];
        };
        ApprovalSeat: {
            person?: string;
            /** @enum {string} */
            role?: "owner" | "channel-manager" | "finance";
            region?: string;
            limit?: components["schemas"]["Money"];
        };
        ApprovalTest: {
            value: string;
            /** @enum {string} */
            worse: "higher" | "lower" | "changed";
        };
        ApprovalTerm: {
            /** @description must be an instant with an offset, such as "2024-01-31T12:00:00Z" */
            at: string;
            /** @enum {string} */
            what: "remind" | "escalate" | "silence";
        };
        ApprovalWhy: {
            rule: string;
            /** @enum {string} */
            outcome: "holds" | "does-not-hold" | "could-not-be-evaluated";
        };
        ApprovalPolicy: {
            /** @enum {string} */
            subject: "deal" | "payout-run" | "partner" | "offer" | "discount" | "sale" | "fund-request" | "claim" | "plan-version";
            rules: components["schemas"]["ApprovalPolicyRule"][];
            /** @description Grows by one with every change; the number in the ETag. */
            version: number;
            setBy?: string;
            /** @description When it changed last. It must be an instant with an offset, such as "2024-01-31T12:00:00Z". */
            updatedAt?: string;
        };
        ApprovalPolicyRule: {
            /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
            id: string;
            when?: string;
            route: {
                stages: {
                    name: string;
                    approvers: components["schemas"]["ApprovalPolicyRuleApprover"][];
                    need?: number;
                    veto?: boolean;
                    remindAfterHours?: number[];
                    escalate?: {
                        afterHours: number;
                        to: components["schemas"]["ApprovalPolicyRuleApprover"][];
                    };
                    silence?: {
                        afterHours: number;
                        /** @enum {string} */
                        means: "approved" | "refused";
                    };
                    tests?: components["schemas"]["ApprovalTest"][];
                    notify?: components["schemas"]["AlertRuleNotify"][];
                }[];
                allowOwn?: boolean;
            } | {
                /** @enum {string} */
                automatic: "approved" | "refused";
                reason: string;
            };
        };
        ApprovalPolicyRuleApprover: {
            /** @constant */
            who: "role";
            /** @enum {string} */
            role: "owner" | "channel-manager" | "finance";
            people?: number;
            ofRegion?: boolean;
            withinLimit?: boolean;
            when?: string;
        } | {
            /** @constant */
            who: "person";
            /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
            id: string;
            when?: string;
        } | {
            /** @constant */
            who: "partner-manager";
            when?: string;
        };
        Approver: {
            subject: string;
            regions: string[];
            limits: components["schemas"]["Money"][];
            absences: components["schemas"]["ApproverAbsence"][];
            /** @description Grows by one with every change; the number in the ETag. */
            version: number;
        };
        /** @description must not end before it begins */
        ApproverAbsence: {
            /** @description must be a day such as "2024-01-31" */
            from: string;
            /** @description must be a day such as "2024-01-31" */
            to: string;
            /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
            deputy: string;
        };
        PartnerManager: {
            /** @description The partner, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
            partnerId: string;
            /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
            managerId: string;
            /** @description Grows by one with every change; the number in the ETag. */
            version: number;
        };
        Task: {
            /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
            id: string;
            /** @description Your own id of the thing: it serves wherever an id is asked for. It must have 1–128 letters, digits or any of . : @ + - _ /. */
            externalId?: string;
            /** @description Grows by one with every change; the number in the ETag. */
            version: number;
            /** @description When it was made. It must be an instant with an offset, such as "2024-01-31T12:00:00Z". */
            createdAt: string;
            /** @description When it changed last. It must be an instant with an offset, such as "2024-01-31T12:00:00Z". */
            updatedAt: string;
            title: string;
            detail?: string;
            /** @description must be a day such as "2024-01-31", or an instant with an offset */
            dueOn?: string;
            /** @enum {string} */
            priority: "low" | "normal" | "high";
            titles?: components["schemas"]["TaskTitle"];
            /** @description The partner, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
            partnerId?: string;
            to: components["schemas"]["TaskTo"];
            subject?: components["schemas"]["TaskSubject"];
            /** @description When the next stage is asked, or the term ends. It must be an instant with an offset, such as "2024-01-31T12:00:00Z". */
            dueAt?: string;
            origin: {
                /** @enum {string} */
                by: "hand" | "rule" | "workflow";
                /** @description The alert rule. It must have 1–128 letters, digits or any of . : @ + - _ /. */
                ruleId?: string;
            };
            givenBy: string;
            /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
            givenFrom?: string;
            assignments: number;
            notes: number;
            files: number;
            /** @enum {string} */
            state: "open" | "done" | "cancelled";
            /** @description must be an instant with an offset, such as "2024-01-31T12:00:00Z" */
            overdueAt?: string;
            ended?: {
                by: string;
                /** @description must be an instant with an offset, such as "2024-01-31T12:00:00Z" */
                at: string;
                reason?: string;
            };
        };
        TaskTitle: {
            pl: string;
            en: string;
        };
        TaskTo: {
            /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
            personId?: string;
            /** @enum {string} */
            role?: "owner" | "channel-manager" | "finance" | "auditor" | "partner-admin" | "partner-seller";
        };
        TaskSubject: {
            /** @enum {string} */
            kind: "deal" | "partner" | "customer" | "sale" | "approval" | "payout-run";
            /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
            id: string;
        };
        TaskFile: {
            /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
            id: string;
            name: string;
            /** @description must be a media type such as "application/pdf" */
            mediaType: string;
            size: number;
            by: string;
            /** @description must be an instant with an offset, such as "2024-01-31T12:00:00Z" */
            at: string;
            /** @description A link that works for a short time, without sign-in. */
            url: string;
            /** @description Until when it is valid. It must be an instant with an offset, such as "2024-01-31T12:00:00Z". */
            expiresAt: string;
        };
        TaskRule: {
            /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
            id: string;
            /** @description Your own id of the thing: it serves wherever an id is asked for. It must have 1–128 letters, digits or any of . : @ + - _ /. */
            externalId?: string;
            /** @description Grows by one with every change; the number in the ETag. */
            version: number;
            /** @description When it was made. It must be an instant with an offset, such as "2024-01-31T12:00:00Z". */
            createdAt: string;
            /** @description When it changed last. It must be an instant with an offset, such as "2024-01-31T12:00:00Z". */
            updatedAt: string;
            name: string;
            /** @enum {string} */
            subject: "deal";
            trigger: {
                untouchedDays: number;
            };
            condition?: string;
            task: components["schemas"]["TaskRuleTask"];
            /** @enum {string} */
            status: "active" | "paused";
        };
        /** @description must be a role of the side that is named */
        TaskRuleTask: {
            titles: components["schemas"]["TaskTitle"];
            detail?: string;
            /** @enum {string} */
            side: "vendor" | "partner";
            /** @enum {string} */
            role: "owner" | "channel-manager" | "finance" | "auditor" | "partner-admin" | "partner-seller";
            dueInDays: number;
            /** @enum {string} */
            priority: "low" | "normal" | "high";
        };
        PayoutSettings: {
            vendorName: string;
            /** @description must be a time zone of the IANA list, such as "Europe/Warsaw" */
            timeZone: string;
            /** @description must name each currency once */
            debtors: components["schemas"]["PayoutSettingsDebtor"][];
            /** @description must name each currency once */
            minimums: components["schemas"]["PayoutSettingsMinimum"][];
            bankHolidays?: string[];
            schedule?: components["schemas"]["PayoutSettingsSchedule"];
            disputes?: components["schemas"]["PayoutSettingsDispute"];
            taxes?: components["schemas"]["PayoutSettingsTaxe"];
            recovery?: components["schemas"]["PayoutSettingsRecovery"];
            /** @description must be an instant with an offset, such as "2024-01-31T12:00:00Z" */
            nextStartAt?: string;
            /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
            openRun?: string;
            /** @description must be a month such as "2024-01" */
            settled?: string;
            /** @description Grows by one with every change; the number in the ETag. */
            version: number;
            /** @description When it changed last. It must be an instant with an offset, such as "2024-01-31T12:00:00Z". */
            updatedAt: string;
        };
        /** @description must be left out or "pain.001" unless the account has an IBAN of Poland and pays PLN: "elixir-0" knows no others */
        PayoutSettingsDebtor: {
            /** @description must be a currency of ISO 4217, such as "EUR" */
            currency: string;
            holder: string;
            /** @description The account’s number, checked. It must be an IBAN without spaces whose check digits are right, such as "PL61109010140000071219812874". */
            iban: string;
            /** @description The bank, by its BIC. It must be a BIC of 8 or 11 characters, such as "WBKPPLPP". */
            bic?: string;
            /** @enum {string} */
            file?: "pain.001" | "elixir-0";
        };
        PayoutSettingsMinimum: {
            /** @description must be a currency of ISO 4217, such as "EUR" */
            currency: string;
            /** @description must be decimal text such as "1234.50": no exponent, no separators; must not be negative */
            amount: string;
        };
        PayoutSettingsSchedule: {
            day: number;
            /** @description must be a time such as "06:00" */
            time: string;
        };
        PayoutSettingsDispute: {
            openDays?: number;
            answerDays?: number;
            notify?: components["schemas"]["AlertRuleNotify"][];
        };
        /** @description must be a VAT id of the country, without spaces, such as "PL5260001246" (its check digit counts) */
        PayoutSettingsTaxe: {
            /** @description Two letters of ISO 3166-1. It must be a country of ISO 3166-1, such as "PL". */
            country: string;
            vatId: string;
            /** @description must name each id once; must state one rule for a country, status and day */
            rules?: {
                /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
                id: string;
                /** @description must be a day such as "2024-01-31" */
                from: string;
                /** @description Two letters of ISO 3166-1. It must be a country of ISO 3166-1, such as "PL". */
                country: string;
                /** @enum {string} */
                status: "vat-payer" | "vat-exempt" | "private-person";
                /** @description must be decimal text such as "1234.50": no exponent, no separators; must be at most "100"; must not be negative */
                vatPercent: string;
                /** @description must be decimal text such as "1234.50": no exponent, no separators; must be at most "100"; must not be negative */
                withholdingPercent: string;
                words: components["schemas"]["PayoutSettingsTaxeWord"];
            }[];
        };
        PayoutSettingsTaxeWord: {
            pl: string;
            en: string;
        };
        PayoutSettingsRecovery: {
            /** @description must name "overpaid" and "advances", each once, in the order in which they are recovered */
            order: ("overpaid" | "advances")[];
            /** @description must be decimal text such as "1234.50": no exponent, no separators; must be above "0" and at most "100" */
            share: string;
        };
        BankAccount: {
            /** @description The partner, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
            partnerId: string;
            current?: components["schemas"]["BankAccountCurrent"];
            proposed?: {
                details: components["schemas"]["BankAccountCurrent"];
                by: string;
                /** @description must be an instant with an offset, such as "2024-01-31T12:00:00Z" */
                at: string;
                confirmedBy?: string;
                /** @description must be an instant with an offset, such as "2024-01-31T12:00:00Z" */
                usableFrom?: string;
            };
            /** @description Grows by one with every change; the number in the ETag. */
            version: number;
            /** @description When it changed last. It must be an instant with an offset, such as "2024-01-31T12:00:00Z". */
            updatedAt: string;
        };
        BankAccountCurrent: {
            holder: string;
            /** @description The account’s number, checked. It must be an IBAN without spaces whose check digits are right, such as "PL61109010140000071219812874". */
            iban: string;
            /** @description The bank, by its BIC. It must be a BIC of 8 or 11 characters, such as "WBKPPLPP". */
            bic?: string;
        };
        Draws: {
            /** @description The partner, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
            partnerId: string;
            draws: components["schemas"]["DrawsDraw"][];
            /** @description Grows by one with every change; the number in the ETag. */
            version: number;
            /** @description When it changed last. It must be an instant with an offset, such as "2024-01-31T12:00:00Z". */
            updatedAt?: string;
        };
        DrawsDraw: {
            /** @description must be a currency of ISO 4217, such as "EUR" */
            currency: string;
            /** @description must be decimal text such as "1234.50": no exponent, no separators; must not be negative */
            amount: string;
            /** @enum {string} */
            kind: "recoverable" | "guaranteed";
            /** @description must be a month such as "2024-01" */
            from: string;
            /** @description must be a month such as "2024-01" */
            to?: string;
        };
        TaxProfile: {
            /** @description The partner, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
            partnerId: string;
            states: components["schemas"]["TaxProfileState"][];
            /** @description Grows by one with every change; the number in the ETag. */
            version: number;
            /** @description When it changed last. It must be an instant with an offset, such as "2024-01-31T12:00:00Z". */
            updatedAt?: string;
        };
        /** @description must be a VAT id of the country, without spaces, such as "PL5260001246" (its check digit counts) or "DE136695976" */
        TaxProfileState: {
            /** @description must be a day such as "2024-01-31" */
            from: string;
            /** @description Two letters of ISO 3166-1. It must be a country of ISO 3166-1, such as "PL". */
            country: string;
            /** @enum {string} */
            status: "vat-payer" | "vat-exempt" | "private-person";
            vatId?: string;
            selfBilling?: {
                /** @description must be a day such as "2024-01-31" */
                since: string;
                reference: string;
            };
        };
        PayoutCurrency: {
            /** @description The partner, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
            partnerId: string;
            currency: string | null;
            /** @description Grows by one with every change; the number in the ETag. */
            version: number;
            /** @description When it changed last. It must be an instant with an offset, such as "2024-01-31T12:00:00Z". */
            updatedAt?: string;
        };
        PayoutRun: {
            /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
            id: string;
            /** @description must be a month such as "2024-01" */
            period: string;
            /** @description What was posted up to then is paid. It must be an instant with an offset, such as "2024-01-31T12:00:00Z". */
            cutOff: string;
            attempt: number;
            /** @enum {string} */
            state: "drafting" | "waiting" | "paying" | "done" | "refused" | "failed" | "paused" | "cancelled";
            /** @description Who asked for it: a key, a person, or the schedule. */
            requestedBy: string;
            statements: number;
            unusual?: number;
            totals: components["schemas"]["PayoutRunTotal"][];
            /** @description The approval that decides. It must have 1–128 letters, digits or any of . : @ + - _ /. */
            approvalId?: string;
            approved?: {
                by: string;
                /** @description must be an instant with an offset, such as "2024-01-31T12:00:00Z" */
                at: string;
                attempt: number;
            };
            refusal?: {
                by?: string;
                reason?: string;
            };
            troubles: {
                /** @description The partner, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
                partnerId: string;
                /** @enum {string} */
                step: "draft" | "prove" | "issue" | "settle";
                detail: string;
            }[];
            failure?: string;
            stop?: {
                /** @enum {string} */
                to: "paused" | "cancelled";
                by: string;
                /** @description must be an instant with an offset, such as "2024-01-31T12:00:00Z" */
                at: string;
                reason?: string;
            };
            /** @description Grows by one with every change; the number in the ETag. */
            version: number;
            /** @description When it was made. It must be an instant with an offset, such as "2024-01-31T12:00:00Z". */
            createdAt: string;
            /** @description When it changed last. It must be an instant with an offset, such as "2024-01-31T12:00:00Z". */
            updatedAt: string;
            bankFiles: {
                attempt: number;
                name: string;
                /** @enum {string} */
                format: "pain.001" | "elixir-0";
                /** @description The SHA-256 of the file, in hexadecimal. */
                sha256: string;
                totals: components["schemas"]["PayoutRunTotal"][];
            }[];
            repeatFiles: {
                name: string;
                /** @enum {string} */
                format: "pain.001" | "elixir-0";
                /** @description The SHA-256 of the file, in hexadecimal. */
                sha256: string;
                totals: components["schemas"]["PayoutRunTotal"][];
            }[];
            /** @description How far it is, in percent. */
            progress?: {
                partners: number;
                drafted: number;
                issued: number;
                settled: number;
            };
        };
        PayoutRunTotal: {
            /** @description must be a currency of ISO 4217, such as "EUR" */
            currency: string;
            payments: number;
            /** @description must be decimal text */
            amount: string;
        };
        PayoutOverview: {
            /** @description The partner, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
            partnerId: string;
            /** @description must be an instant with an offset, such as "2024-01-31T12:00:00Z" */
            at: string;
            entry: number;
            currencies: {
                currency: string;
                earned?: components["schemas"]["Money"];
                accrued: components["schemas"]["Money"];
                disputed: components["schemas"]["Money"];
                held: {
                    /** @enum {string} */
                    reason: "hold-days" | "window-close" | "customer-payment" | "disputed";
                    amount: components["schemas"]["Money"];
                    /** @description must be a day such as "2024-01-31" */
                    until?: string;
                    /** @description The month, quarter, year or single sale whose figures are summed. */
                    window?: string;
                    /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
                    disputeId?: string;
                    line?: string;
                    words: components["schemas"]["ApprovalRequestTitle"];
                }[];
                heldRest?: components["schemas"]["Money"];
                payable: components["schemas"]["Money"];
                advanced: components["schemas"]["Money"];
                onStatement: components["schemas"]["Money"];
                /** @description Continues the list: send it as cursor. `null` where nothing follows. */
                next?: {
                    payment: components["schemas"]["Money"];
                    net?: components["schemas"]["Money"];
                    vat?: components["schemas"]["Money"];
                    withheld?: components["schemas"]["Money"];
                    closing: components["schemas"]["Money"];
                    converted?: components["schemas"]["Money"];
                    conversions?: components["schemas"]["PayoutOverviewConversion"][];
                    recovery?: components["schemas"]["PayoutOverviewRecovery"];
                    /** @enum {string} */
                    carriedOver?: "nothing-payable" | "overpaid" | "disputed" | "missing-fx-rate" | "below-minimum" | "no-bank-account" | "no-debtor-account" | "foreign-bank-account" | "no-tax-profile" | "no-tax-rule" | "no-self-billing";
                    words?: components["schemas"]["ApprovalRequestTitle"];
                };
                onItsWay: components["schemas"]["PayoutOverviewOnItsWay"][];
                cameBack: components["schemas"]["PayoutOverviewOnItsWay"][];
                paid: components["schemas"]["PayoutOverviewOnItsWay"][];
            }[];
            morePayments: boolean;
            nextRun?: {
                /** @description must be a month such as "2024-01" */
                period: string;
                /** @description What was posted up to then is paid. It must be an instant with an offset, such as "2024-01-31T12:00:00Z". */
                cutOff: string;
                /** @description must be an instant with an offset, such as "2024-01-31T12:00:00Z" */
                startsAt?: string;
            };
            statement?: {
                /** @description The payout run. It must have 1–128 letters, digits or any of . : @ + - _ /. */
                runId: string;
                /** @description must be a month such as "2024-01" */
                period: string;
                number: number;
                /** @enum {string} */
                state: "issued" | "paid";
                /** @description What was posted up to then is paid. It must be an instant with an offset, such as "2024-01-31T12:00:00Z". */
                cutOff: string;
                /** @description must be an instant with an offset, such as "2024-01-31T12:00:00Z" */
                issuedAt?: string;
                /** @description must be an instant with an offset, such as "2024-01-31T12:00:00Z" */
                paidAt?: string;
            };
        };
        PayoutOverviewConversion: {
            from: components["schemas"]["Money"];
            into: components["schemas"]["Money"];
            /** @description must be decimal text */
            rate: string;
            /** @description must be a day such as "2024-01-31" */
            date: string;
            debt?: components["schemas"]["Money"];
        };
        PayoutOverviewRecovery: {
            /** @description must be decimal text */
            share: string;
            overpaid: components["schemas"]["Money"];
            advances: components["schemas"]["Money"];
            left: components["schemas"]["Money"];
            room?: components["schemas"]["Money"];
        };
        PayoutOverviewOnItsWay: {
            /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
            id: string;
            /** @description The payout run. It must have 1–128 letters, digits or any of . : @ + - _ /. */
            runId: string;
            /** @description The partner, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
            partnerId: string;
            remittance: string;
            order: number;
            /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
            repeats?: string;
            /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
            repeatedAs?: string;
            bankFile: string;
            messageId: string;
            batchId: string;
            /** @enum {string} */
            state: "ordered" | "paid" | "refused" | "returned";
            /** @description Grows by one with every change; the number in the ETag. */
            version: number;
            /** @description When it was made. It must be an instant with an offset, such as "2024-01-31T12:00:00Z". */
            createdAt: string;
            /** @description When it changed last. It must be an instant with an offset, such as "2024-01-31T12:00:00Z". */
            updatedAt: string;
            amount: components["schemas"]["Money"];
            payee: components["schemas"]["PayoutOverviewOnItsWayPayee"];
            /** @description must be a day such as "2024-01-31" */
            bookedOn?: string;
            /** @description must be a day such as "2024-01-31" */
            refusedOn?: string;
            /** @description must be a day such as "2024-01-31" */
            returnedOn?: string;
            reason?: {
                code?: string;
                pl: string;
                en: string;
                text?: string;
            };
        };
        PayoutOverviewOnItsWayPayee: {
            holder: string;
            /** @description The account’s number, checked. */
            iban: string;
        };
        Statement: {
            /** @description The payout run. It must have 1–128 letters, digits or any of . : @ + - _ /. */
            runId: string;
            /** @description The partner, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
            partnerId: string;
            /** @description must be a month such as "2024-01" */
            period: string;
            number: number;
            /** @description What was posted up to then is paid. It must be an instant with an offset, such as "2024-01-31T12:00:00Z". */
            cutOff: string;
            from: number;
            through: number;
            /** @enum {string} */
            state: "draft" | "issued" | "paid";
            /** @description must be an instant with an offset, such as "2024-01-31T12:00:00Z" */
            issuedAt?: string;
            draftedIn: number;
            issuedIn?: number;
            /** @description must be an instant with an offset, such as "2024-01-31T12:00:00Z" */
            paidAt?: string;
            /** @description Grows by one with every change; the number in the ETag. */
            version: number;
            accounts: {
                currency: string;
                opening: components["schemas"]["Money"];
                earned: components["schemas"]["Money"];
                adjustments: components["schemas"]["Money"];
                held: components["schemas"]["Money"];
                released: components["schemas"]["Money"];
                guaranteed: components["schemas"]["Money"];
                advanced: components["schemas"]["Money"];
                recovered: components["schemas"]["Money"];
                payment: components["schemas"]["Money"];
                closing: components["schemas"]["Money"];
                accrued: components["schemas"]["Money"];
                disputed: components["schemas"]["Money"];
                keptBack: components["schemas"]["Money"];
                owed: components["schemas"]["Money"];
                /** @enum {string} */
                carriedOver?: "nothing-payable" | "overpaid" | "disputed" | "missing-fx-rate" | "below-minimum" | "no-bank-account" | "no-debtor-account" | "foreign-bank-account" | "no-tax-profile" | "no-tax-rule" | "no-self-billing";
                carried?: {
                    /** @description must be a month such as "2024-01" */
                    period: string;
                    amount: components["schemas"]["Money"];
                    /** @enum {string} */
                    reason: "nothing-payable" | "overpaid" | "disputed" | "missing-fx-rate" | "below-minimum" | "no-bank-account" | "no-debtor-account" | "foreign-bank-account" | "no-tax-profile" | "no-tax-rule" | "no-self-billing";
                }[];
                converted?: components["schemas"]["Money"];
                conversions?: components["schemas"]["PayoutOverviewConversion"][];
                recovery?: components["schemas"]["PayoutOverviewRecovery"];
                tax?: {
                    net: components["schemas"]["Money"];
                    vat: components["schemas"]["Money"];
                    withheld: components["schemas"]["Money"];
                    rule: {
                        /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
                        id: string;
                        /** @description must be a day such as "2024-01-31" */
                        from: string;
                        /** @description Two letters of ISO 3166-1. It must be a country of ISO 3166-1, such as "PL". */
                        country: string;
                        /** @enum {string} */
                        status: "vat-payer" | "vat-exempt" | "private-person";
                        /** @description must be decimal text such as "1234.50": no exponent, no separators; must be at most "100"; must not be negative */
                        vatPercent: string;
                        /** @description must be decimal text such as "1234.50": no exponent, no separators; must be at most "100"; must not be negative */
                        withholdingPercent: string;
                        words: components["schemas"]["PayoutSettingsTaxeWord"];
                        /** @enum {string} */
                        kind: "standard" | "own";
                    };
                    explanation: {
                        pl: string[];
                        en: string[];
                    };
                };
                unusual?: {
                    median: components["schemas"]["Money"];
                    payments: number;
                };
                rows: {
                    /** @description The plan. */
                    planId: string;
                    /** @description The component of the plan, by its id. */
                    component: string;
                    /** @enum {string} */
                    kind: "commission" | "bonus" | "spiff" | "rebate";
                    /** @description The month, quarter, year or single sale whose figures are summed. */
                    window: string;
                    postings: number;
                    amount: components["schemas"]["Money"];
                }[];
                disputes: {
                    /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
                    disputeId: string;
                    line?: string;
                    /** @enum {string} */
                    event: "held" | "released" | "adjusted";
                    amount: components["schemas"]["Money"];
                }[];
            }[];
            payee?: components["schemas"]["PayoutOverviewOnItsWayPayee"];
            documentSha256?: string;
            csvSha256?: string;
        };
        WebhookEndpoint: {
            /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
            id: string;
            /** @description Your own id of the thing: it serves wherever an id is asked for. It must have 1–128 letters, digits or any of . : @ + - _ /. */
            externalId?: string;
            /** @description Grows by one with every change; the number in the ETag. */
            version: number;
            /** @description When it was made. It must be an instant with an offset, such as "2024-01-31T12:00:00Z". */
            createdAt: string;
            /** @description When it changed last. It must be an instant with an offset, such as "2024-01-31T12:00:00Z". */
            updatedAt: string;
            /** @description A link that works for a short time, without sign-in. */
            url: string;
            description?: string;
            events: string[];
            contact?: components["schemas"]["AlertRuleNotify"];
            /** @description The partner, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
            partnerId?: string;
            /** @enum {string} */
            state: "active" | "disabled" | "removed";
            /** @description must be an instant with an offset, such as "2024-01-31T12:00:00Z" */
            failingSince?: string;
            /** @description must be an instant with an offset, such as "2024-01-31T12:00:00Z" */
            warnedAt?: string;
            /** @description must be an instant with an offset, such as "2024-01-31T12:00:00Z" */
            disabledAt?: string;
            /** @enum {string} */
            disabledBecause?: "failing" | "gone";
            /** @description must be an instant with an offset, such as "2024-01-31T12:00:00Z" */
            secretRotatedAt?: string;
        };
        WebhookDelivery: {
            /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
            id: string;
            /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
            eventId: string;
            type: string;
            /** @description must be an instant with an offset, such as "2024-01-31T12:00:00Z" */
            at: string;
            /** @enum {string} */
            state: "pending" | "delivered" | "given-up";
            payload: {
                [key: string]: unknown;
            };
            attempts: {
                /** @description must be an instant with an offset, such as "2024-01-31T12:00:00Z" */
                at: string;
                status?: number;
                error?: string;
                milliseconds: number;
            }[];
            response?: string;
            /** @description must be an instant with an offset, such as "2024-01-31T12:00:00Z" */
            nextTryAt?: string;
            /** @description Grows by one with every change; the number in the ETag. */
            version: number;
        };
        AuditEntry: {
            number: number;
            /** @description must be an instant with an offset, such as "2024-01-31T12:00:00Z" */
            at: string;
            previous: string;
            changes: {
                record: string;
                what: string;
                subject: string;
                /** @description Grows by one with every change; the number in the ETag. */
                version: number;
                /** @description The partner, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
                partnerId?: string;
                who?: string;
                by?: string;
                /** @description must be an instant with an offset, such as "2024-01-31T12:00:00Z" */
                at: string;
                digest: string;
            }[];
            hash: string;
            details: {
                [key: string]: {
                    salt: string;
                    from?: string;
                    fields: {
                        field: string;
                        before?: unknown;
                        after?: unknown;
                    }[];
                };
            };
        };
        Health: {
            /** @constant */
            status: "ok";
            release: string;
        };
        Job: {
            /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
            id: string;
            /** @enum {string} */
            kind: "sale-import" | "revaluation" | "window-close" | "proof" | "simulation" | "ledger-export" | "bank-answer" | "clock-move";
            /** @description The program, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
            programId?: string;
            /** @enum {string} */
            state: "awaiting-upload" | "queued" | "running" | "done" | "failed" | "expired" | "cancelled";
            /** @description What was done so far, by what is counted. */
            counters: {
                [key: string]: number;
            };
            /** @description How far it is, in percent. */
            progress?: string;
            failure?: string;
            /** @description Who asked for it: a key, a person, or the schedule. */
            requestedBy: string;
            /** @description Grows by one with every change; the number in the ETag. */
            version: number;
            /** @description When it was made. It must be an instant with an offset, such as "2024-01-31T12:00:00Z". */
            createdAt: string;
            /** @description When it changed last. It must be an instant with an offset, such as "2024-01-31T12:00:00Z". */
            updatedAt: string;
        };
        Calendar: {
            /** @description must be a time zone of the IANA list, such as "Europe/Warsaw" */
            timeZone: string;
            /** @description must not overlap on a weekday */
            hours: components["schemas"]["CalendarHour"][];
            holidays: string[];
            /** @description Grows by one with every change; the number in the ETag. */
            version: number;
            /** @description When it changed last. It must be an instant with an offset, such as "2024-01-31T12:00:00Z". */
            updatedAt: string;
        };
        /** @description must be after from */
        CalendarHour: {
            weekday: number;
            /** @description must be a time such as "08:30" */
            from: string;
            /** @description must be a time such as "08:30" */
            to: string;
        };
        File: {
            /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
            id: string;
            name: string;
            /** @description must be a media type such as "application/pdf" */
            mediaType: string;
            size: number;
            by: string;
            /** @description must be an instant with an offset, such as "2024-01-31T12:00:00Z" */
            at: string;
            /** @description The partner, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
            partnerId?: string;
            /** @enum {string} */
            state: "awaited" | "arrived";
            /** @description A link that works for a short time, without sign-in. */
            url?: string;
            /** @description Until when it is valid. It must be an instant with an offset, such as "2024-01-31T12:00:00Z". */
            expiresAt?: string;
        };
        SandboxClock: {
            /** @description must be an instant with an offset, such as "2024-01-31T12:00:00Z" */
            now: string;
            aheadSeconds: number;
            /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
            moveJobId?: string;
        };
        MemberPage: {
            data: components["schemas"]["Member"][];
            /** @description Continues the list: send it as cursor. `null` where nothing follows. */
            next: string | null;
        };
        ApiKeyPage: {
            data: components["schemas"]["ApiKey"][];
            /** @description Continues the list: send it as cursor. `null` where nothing follows. */
            next: string | null;
        };
        ProgramPage: {
            data: components["schemas"]["Program"][];
            /** @description Continues the list: send it as cursor. `null` where nothing follows. */
            next: string | null;
        };
        PartnerPage: {
            data: components["schemas"]["Partner"][];
            /** @description Continues the list: send it as cursor. `null` where nothing follows. */
            next: string | null;
        };
        CustomerPage: {
            data: components["schemas"]["Customer"][];
            /** @description Continues the list: send it as cursor. `null` where nothing follows. */
            next: string | null;
        };
        Duplicate: {
            customer: components["schemas"]["Customer"];
            /** @description must be decimal text such as "1234.50": no exponent, no separators */
            score: string;
            /** @enum {string} */
            verdict: "same" | "possible";
            reasons: {
                /** @enum {string} */
                code: "tax-id" | "tax-id-differs" | "domain" | "name" | "name-alike" | "initials" | "number-differs" | "place-differs" | "branch-differs" | "words-differ" | "city" | "postal-code" | "city-differs" | "country-differs";
                own: string;
                other: string;
            }[];
        };
        DuplicatePage: {
            data: components["schemas"]["Duplicate"][];
        };
        ProductPage: {
            data: components["schemas"]["Product"][];
            /** @description Continues the list: send it as cursor. `null` where nothing follows. */
            next: string | null;
        };
        Target: {
            /** @description The partner, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
            partnerId: string;
            /** @enum {string} */
            metric: "revenue" | "margin" | "quantity" | "sales";
            /** @description must be a month such as "2024-01" */
            month: string;
            /** @description must be decimal text such as "1234.50": no exponent, no separators; must not be negative */
            value: string;
            /** @description Of two reports the one with the higher revision stands. */
            revision: number;
            /** @description Grows by one with every change; the number in the ETag. */
            version: number;
        };
        TargetPage: {
            data: components["schemas"]["Target"][];
            /** @description Continues the list: send it as cursor. `null` where nothing follows. */
            next: string | null;
        };
        PlanSummary: {
            /** @description must have 1–64 letters, digits or any of . _ - */
            id: string;
            /** @description The program, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
            programId: string;
            name: string;
            versions: number;
            /** @description When it was made. It must be an instant with an offset, such as "2024-01-31T12:00:00Z". */
            createdAt: string;
            /** @description When it changed last. It must be an instant with an offset, such as "2024-01-31T12:00:00Z". */
            updatedAt: string;
        };
        PlanPage: {
            data: components["schemas"]["PlanSummary"][];
            /** @description Continues the list: send it as cursor. `null` where nothing follows. */
            next: string | null;
        };
        ExchangeRate: {
            /** @description must be a currency of ISO 4217, such as "EUR" */
            from: string;
            /** @description must be a currency of ISO 4217, such as "EUR" */
            to: string;
            /** @description must be a day such as "2024-01-31" */
            date: string;
            /** @description must be decimal text such as "1234.50": no exponent, no separators; must be above 0 */
            rate: string;
            /** @description Of two reports the one with the higher revision stands. */
            revision: number;
            /** @description Grows by one with every change; the number in the ETag. */
            version: number;
        };
        ExchangeRatePage: {
            data: components["schemas"]["ExchangeRate"][];
            /** @description Continues the list: send it as cursor. `null` where nothing follows. */
            next: string | null;
        };
        SimulatedPartnerPage: {
            data: components["schemas"]["SimulationWinner"][];
            /** @description Continues the list: send it as cursor. `null` where nothing follows. */
            next: string | null;
        };
        SalePage: {
            data: components["schemas"]["Sale"][];
            /** @description Continues the list: send it as cursor. `null` where nothing follows. */
            next: string | null;
        };
        LedgerLine: {
            id: string;
            /** @description The plan. */
            planId: string;
            /** @description The component of the plan, by its id. */
            component: string;
            kind: string;
            /** @description The month, quarter, year or single sale whose figures are summed. */
            window: string;
            /** @description Grows by one with every change; the number in the ETag. */
            version: number;
            before: components["schemas"]["Money"];
            after: components["schemas"]["Money"];
            difference: components["schemas"]["Money"];
            /** @enum {string} */
            account: "accrued" | "payable";
            /** @description must be a day such as "2024-01-31" */
            until?: string;
            causes: string[];
            /** @description must be a day such as "2024-01-31" */
            day: string;
            /** @description must be an instant with an offset, such as "2024-01-31T12:00:00Z" */
            at: string;
        };
        LedgerLinePage: {
            data: components["schemas"]["LedgerLine"][];
            /** @description Continues the list: send it as cursor. `null` where nothing follows. */
            next: string | null;
        };
        WindowSummary: {
            /** @description The plan. */
            planId: string;
            /** @description The component of the plan, by its id. */
            component: string;
            kind: string;
            /** @description The month, quarter, year or single sale whose figures are summed. */
            window: string;
            amount: components["schemas"]["Money"];
            sales: string;
        };
        WindowPage: {
            data: components["schemas"]["WindowSummary"][];
            /** @description Continues the list: send it as cursor. `null` where nothing follows. */
            next: string | null;
        };
        WindowSale: {
            saleId: string;
            /** @description Your own id of the thing: it serves wherever an id is asked for. */
            externalId?: string;
            cause: string;
            recorded: boolean;
            counts?: boolean;
            rate?: components["schemas"]["WindowSaleRate"];
            added?: components["schemas"]["WindowTotal"];
            before?: components["schemas"]["WindowSaleBefore"];
            after?: components["schemas"]["WindowSaleBefore"];
            refused?: {
                [key: string]: "condition-false" | "condition-error" | "gate-missing" | "no-cost" | "not-assigned" | "no-version" | "missing-fx-rate";
            };
            /** @enum {string} */
            absent?: "condition-false" | "condition-error" | "gate-missing" | "no-cost" | "not-assigned" | "no-version" | "missing-fx-rate" | "cancelled" | "elsewhere";
            entry: number;
            /** @description must be an instant with an offset, such as "2024-01-31T12:00:00Z" */
            at: string;
        };
        WindowSaleRate: {
            /** @description must be decimal text */
            value: string;
            /** @description must be a day such as "2024-01-31" */
            date: string;
        };
        WindowSaleBefore: {
            /** @description must be a day such as "2024-01-31" */
            day: string;
            /** @description must be decimal text */
            quantity: string;
            /** @description must be decimal text */
            amount: string;
            currency: string;
            rate?: components["schemas"]["WindowSaleRate"];
            returned?: {
                /** @description must be decimal text */
                quantity: string;
                /** @description must be decimal text */
                amount: string;
            };
            /** @description The day on which the customer paid. It must be a day such as "2024-01-31". */
            paidOn?: string;
            total: components["schemas"]["WindowTotal"];
            shares: {
                /** @description Grows by one with every change; the number in the ETag. */
                version: number;
                /** @description must be decimal text */
                share?: string;
                child?: string;
                /** @description must be decimal text */
                base: string;
                /** @description must be decimal text */
                driver: string;
                /** @description must be decimal text */
                sales: string;
            }[];
        };
        WindowSalePage: {
            data: components["schemas"]["WindowSale"][];
            /** @description Continues the list: send it as cursor. `null` where nothing follows. */
            next: string | null;
        };
        DisputePage: {
            data: components["schemas"]["Dispute"][];
            /** @description Continues the list: send it as cursor. `null` where nothing follows. */
            next: string | null;
        };
        AlertRulePage: {
            data: components["schemas"]["AlertRule"][];
            /** @description Continues the list: send it as cursor. `null` where nothing follows. */
            next: string | null;
        };
        Alert: {
            /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
            id: string;
            /** @description The alert rule. It must have 1–128 letters, digits or any of . : @ + - _ /. */
            ruleId: string;
            ruleName: string;
            /** @description The partner, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
            partnerId: string;
            /** @description must be a month such as "2024-01" */
            month: string;
            /** @description must be a currency of ISO 4217, such as "EUR" */
            currency: string;
            /** @description must be decimal text */
            threshold: string;
            /** @description must be decimal text */
            value: string;
            /** @enum {string} */
            state: "raised" | "told";
            /** @description Grows by one with every change; the number in the ETag. */
            version: number;
            /** @description When it was made. It must be an instant with an offset, such as "2024-01-31T12:00:00Z". */
            createdAt: string;
            /** @description must be an instant with an offset, such as "2024-01-31T12:00:00Z" */
            toldAt?: string;
        };
        AlertPage: {
            data: components["schemas"]["Alert"][];
            /** @description Continues the list: send it as cursor. `null` where nothing follows. */
            next: string | null;
        };
        DealPage: {
            data: components["schemas"]["ReadDeal"][];
            /** @description Continues the list: send it as cursor. `null` where nothing follows. */
            next: string | null;
        };
        /** ReadDealMove */
        ReadDealMove: components["schemas"]["DealMove"] | components["schemas"]["CoSoldDealMove"];
        /** DealMove */
        DealMove: {
            number: number;
            from?: components["schemas"]["DealMoveFrom"];
            to: components["schemas"]["DealMoveFrom"];
            /** @description must be an instant with an offset, such as "2024-01-31T12:00:00Z" */
            at: string;
            by: string;
            note?: string;
        };
        DealMoveFrom: {
            /** @enum {string} */
            state: "waiting" | "approved" | "refused" | "expired" | "withdrawn" | "displaced" | "lost" | "won";
            /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
            stage?: string;
        };
        /** CoSoldDealMove */
        CoSoldDealMove: {
            number: number;
            from?: components["schemas"]["DealMoveFrom"];
            to: components["schemas"]["DealMoveFrom"];
            /** @description must be an instant with an offset, such as "2024-01-31T12:00:00Z" */
            at: string;
        };
        DealMovePage: {
            data: components["schemas"]["ReadDealMove"][];
            /** @description Continues the list: send it as cursor. `null` where nothing follows. */
            next: string | null;
        };
        Matche: {
            /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
            saleId: string;
            /** @description The product, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
            productId: string;
            amount: components["schemas"]["Money"];
            /** @description must be a day such as "2024-01-31" */
            day: string;
            /** @enum {string} */
            state: "proposed" | "confirmed" | "refused";
            /** @description must be an instant with an offset, such as "2024-01-31T12:00:00Z" */
            foundAt: string;
            decidedBy?: string;
            /** @description must be an instant with an offset, such as "2024-01-31T12:00:00Z" */
            decidedAt?: string;
            /** @description Grows by one with every change; the number in the ETag. */
            version: number;
        };
        MatchePage: {
            data: components["schemas"]["Matche"][];
            /** @description Continues the list: send it as cursor. `null` where nothing follows. */
            next: string | null;
        };
        ApprovalPage: {
            data: components["schemas"]["Approval"][];
            /** @description Continues the list: send it as cursor. `null` where nothing follows. */
            next: string | null;
        };
        ApprovalPolicyVersionPage: {
            data: components["schemas"]["ApprovalPolicy"][];
            /** @description Continues the list: send it as cursor. `null` where nothing follows. */
            next: string | null;
        };
        TaskPage: {
            data: components["schemas"]["Task"][];
            /** @description Continues the list: send it as cursor. `null` where nothing follows. */
            next: string | null;
        };
        TaskComment: {
            /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
            id: string;
            number: number;
            /** @enum {string} */
            kind: "comment" | "reassigned";
            text: string;
            by: string;
            /** @description must be an instant with an offset, such as "2024-01-31T12:00:00Z" */
            at: string;
            from?: components["schemas"]["TaskTo"];
            to?: components["schemas"]["TaskTo"];
        };
        TaskCommentPage: {
            data: components["schemas"]["TaskComment"][];
            /** @description Continues the list: send it as cursor. `null` where nothing follows. */
            next: string | null;
        };
        TaskFileSummary: {
            /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
            id: string;
            name: string;
            /** @description must be a media type such as "application/pdf" */
            mediaType: string;
            size: number;
            by: string;
            /** @description must be an instant with an offset, such as "2024-01-31T12:00:00Z" */
            at: string;
        };
        TaskFilePage: {
            data: components["schemas"]["TaskFileSummary"][];
            /** @description Continues the list: send it as cursor. `null` where nothing follows. */
            next: string | null;
        };
        TaskRulePage: {
            data: components["schemas"]["TaskRule"][];
            /** @description Continues the list: send it as cursor. `null` where nothing follows. */
            next: string | null;
        };
        PayoutRunPage: {
            data: components["schemas"]["PayoutRun"][];
            /** @description Continues the list: send it as cursor. `null` where nothing follows. */
            next: string | null;
        };
        BankLine: {
            line: number;
            fact: {
                /** @enum {string} */
                level: "payment" | "batch" | "file";
                id?: string;
                /** @enum {string} */
                status: "accepted" | "booked" | "rejected" | "returned" | "unclear";
                sum?: components["schemas"]["Money"];
                reason?: {
                    code?: string;
                    text?: string;
                };
                /** @description must be a day such as "2024-01-31" */
                day: string;
            };
            /** @enum {string} */
            outcome: "paid" | "refused" | "returned" | "noted" | "accepted" | "repeated" | "unmatched";
            /** @enum {string} */
            why?: "no-id" | "unknown-id" | "other-amount" | "other-currency" | "contradicts" | "unclear";
            ordered?: components["schemas"]["Money"];
            /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
            paymentId?: string;
            /** @description The partner, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
            partnerId?: string;
            /** @enum {string} */
            state?: "ordered" | "paid" | "refused" | "returned";
            remedy?: components["schemas"]["ApprovalRequestTitle"];
        };
        BankLinePage: {
            data: components["schemas"]["BankLine"][];
            /** @description Continues the list: send it as cursor. `null` where nothing follows. */
            next: string | null;
        };
        PaymentPage: {
            data: components["schemas"]["PayoutOverviewOnItsWay"][];
            /** @description Continues the list: send it as cursor. `null` where nothing follows. */
            next: string | null;
        };
        PayoutRunStatementPage: {
            data: components["schemas"]["Statement"][];
            /** @description Continues the list: send it as cursor. `null` where nothing follows. */
            next: string | null;
        };
        WebhookEndpointPage: {
            data: components["schemas"]["WebhookEndpoint"][];
            /** @description Continues the list: send it as cursor. `null` where nothing follows. */
            next: string | null;
        };
        WebhookDeliveryPage: {
            data: components["schemas"]["WebhookDelivery"][];
            /** @description Continues the list: send it as cursor. `null` where nothing follows. */
            next: string | null;
        };
        WebhookEventType: {
            type: string;
            summary: string;
            partners: boolean;
        };
        WebhookEventTypePage: {
            data: components["schemas"]["WebhookEventType"][];
            /** @description Continues the list: send it as cursor. `null` where nothing follows. */
            next: null;
        };
        AuditEntryPage: {
            data: components["schemas"]["AuditEntry"][];
            /** @description Continues the list: send it as cursor. `null` where nothing follows. */
            next: string | null;
        };
        JobPage: {
            data: components["schemas"]["Job"][];
            /** @description Continues the list: send it as cursor. `null` where nothing follows. */
            next: string | null;
        };
        JobError: {
            line: number;
            code: string;
            fields: {
                field: string;
                detail: string;
            }[];
            detail: string;
        };
        JobErrorPage: {
            data: components["schemas"]["JobError"][];
            /** @description Continues the list: send it as cursor. `null` where nothing follows. */
            next: string | null;
        };
        SandboxRun: {
            /** @description must be an instant with an offset, such as "2024-01-31T12:00:00Z" */
            at: string;
            what: string;
            subject: string;
            /** @enum {string} */
            outcome: "done" | "failed";
        };
        SandboxRunPage: {
            data: components["schemas"]["SandboxRun"][];
            /** @description Continues the list: send it as cursor. `null` where nothing follows. */
            next: string | null;
        };
        SandboxEmail: {
            /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
            id: string;
            to: string;
            /** @enum {string} */
            language: "pl" | "en";
            subject: string;
            text: string;
            attachments: string[];
            /** @description When it was made. It must be an instant with an offset, such as "2024-01-31T12:00:00Z". */
            createdAt: string;
        };
        SandboxEmailPage: {
            data: components["schemas"]["SandboxEmail"][];
            /** @description Continues the list: send it as cursor. `null` where nothing follows. */
            next: string | null;
        };
        CreateApiKeyAnswer: {
            /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
            id: string;
            name: string;
            /** @enum {string} */
            role: "owner" | "channel-manager" | "finance" | "auditor" | "partner-admin" | "partner-seller";
            /** @description The partner, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
            partnerId?: string;
            permissions?: ("access:read" | "access:manage" | "keys:read" | "keys:manage" | "members:read" | "members:manage" | "audit:read" | "programs:read" | "programs:manage" | "partners:read" | "partners:manage" | "customers:read" | "customers:manage" | "customers:merge" | "products:read" | "products:manage" | "targets:read" | "targets:manage" | "rates:read" | "rates:manage" | "plans:read" | "plans:manage" | "plans:simulate" | "sales:read" | "sales:report" | "sales:import" | "customer-payments:manage" | "ledger:read" | "ledger:prove" | "ledger:export" | "disputes:read" | "disputes:open" | "disputes:decide" | "jobs:read" | "jobs:manage" | "sandbox:read" | "sandbox:manage" | "deals:read" | "deals:register" | "deals:manage" | "files:read" | "files:manage" | "approvals:read" | "approvals:decide" | "approvals:manage" | "approvals:request" | "tasks:read" | "tasks:manage" | "task-rules:read" | "task-rules:manage" | "alerts:read" | "alerts:manage" | "bank-accounts:read" | "bank-accounts:manage" | "statements:read" | "payouts:read" | "payouts:manage" | "webhooks:read" | "webhooks:manage")[];
            /** @description Until when it is valid. It must be an instant with an offset, such as "2024-01-31T12:00:00Z". */
            expiresAt?: string;
            /** @description must be an instant with an offset, such as "2024-01-31T12:00:00Z" */
            revokedAt?: string;
            /** @description must be an instant with an offset, such as "2024-01-31T12:00:00Z" */
            lastUsedAt?: string;
            /** @description must be an instant with an offset, such as "2024-01-31T12:00:00Z" */
            previousUntil?: string;
            /** @description Who made it. */
            createdBy: string;
            /** @description Grows by one with every change; the number in the ETag. */
            version: number;
            /** @description When it was made. It must be an instant with an offset, such as "2024-01-31T12:00:00Z". */
            createdAt: string;
            /** @description When it changed last. It must be an instant with an offset, such as "2024-01-31T12:00:00Z". */
            updatedAt: string;
            secret: string | null;
            hint: string;
        };
        PutTargetsAnswer: {
            data: components["schemas"]["Target"][];
        };
        AssignPlanAnswer: {
            assignments: components["schemas"]["PlanAssignment"][];
        };
        RecordExchangeRatesAnswer: {
            data: components["schemas"]["ExchangeRate"][];
        };
        EstimateAnswer: {
            /** @description The program, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
            programId: string;
            /** @description must be a day such as "2024-01-31" */
            closesOn: string;
            lines: {
                /** @description The product, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
                productId: string;
                /** @description must be decimal text such as "1234.50": no exponent, no separators */
                quantity: string;
                /** @description must be decimal text such as "1234.50": no exponent, no separators */
                amount: string;
                /** @description must be a currency of ISO 4217, such as "EUR" */
                currency: string;
            }[];
            partners: {
                /** @description The partner, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
                partnerId: string;
                totals: components["schemas"]["Money"][];
                earned: {
                    /** @description The plan. */
                    planId: string;
                    /** @description The component of the plan, by its id. */
                    component: string;
                    /** @enum {string} */
                    kind: "commission" | "bonus" | "spiff" | "rebate";
                    /** @description The month, quarter, year or single sale whose figures are summed. */
                    window: string;
                    lines: number[];
                    /** @description Grows by one with every change; the number in the ETag. */
                    version: number;
                    before: components["schemas"]["Money"];
                    after: components["schemas"]["Money"];
                    difference: components["schemas"]["Money"];
                    /** @enum {string} */
                    account?: "accrued" | "payable";
                    /** @description must be a day such as "2024-01-31" */
                    until?: string;
                    parts: {
                        /** @description Grows by one with every change; the number in the ETag. */
                        version: number;
                        of: string;
                        percent?: string;
                        amount?: string;
                        from?: string;
                        to?: string;
                        earns: string;
                    }[];
                    exact: string;
                    limit?: {
                        /** @enum {string} */
                        kind: "max" | "min";
                        at: string;
                    };
                    reason?: string;
                    /** @description Continues the list: send it as cursor. `null` where nothing follows. */
                    next?: {
                        /** @enum {string} */
                        measure: "revenue" | "margin" | "quantity" | "sales";
                        more: string;
                        /** @description must be a currency of ISO 4217, such as "EUR" */
                        currency?: string;
                        from: string;
                        /**
                         * @description The figure set beside the partner’s own. **Vendor only**: the peers’ sum and count.
                         * @enum {string}
                         */
                        compared?: "attainment" | "growth" | "peerIndex";
                        /** @enum {string} */
                        effect: "whole" | "above" | "step" | "added";
                        /** @enum {string} */
                        base?: "revenue" | "margin" | "quantity" | "sales";
                        percent?: string;
                        amount?: components["schemas"]["Money"];
                        sentence: components["schemas"]["ApprovalRequestTitle"];
                    };
                }[];
            }[];
            refused: {
                line: number;
                /** @description The plan. */
                planId: string;
                /** @description The partner, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
                partnerId?: string;
                /** @description The component of the plan, by its id. */
                component?: string;
                /** @enum {string} */
                reason: "condition-false" | "condition-error" | "gate-missing" | "no-cost" | "not-assigned" | "no-version" | "missing-fx-rate";
            }[];
            held: {
                line: number;
                /** @description The plan. */
                planId: string;
                /** @enum {string} */
                reason: "condition-false" | "condition-error" | "gate-missing" | "no-cost" | "not-assigned" | "no-version" | "missing-fx-rate";
            }[];
        };
        SimulatePlanVersionAnswer: {
            /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
            id: string;
            state: string;
        };
        RequestSaleImportAnswer: {
            /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
            id: string;
            state: string;
            upload: components["schemas"]["RequestSaleImportUpload"];
        };
        RequestSaleImportUpload: {
            /** @constant */
            method: "PUT";
            /** @description A link that works for a short time, without sign-in. */
            url: string;
            /** @description Until when it is valid. It must be an instant with an offset, such as "2024-01-31T12:00:00Z". */
            expiresAt: string;
        };
        ExplainLedgerLineAnswer: {
            line: components["schemas"]["LedgerLine"];
            explanation: {
                /** @description The plan. */
                planId: string;
                /** @description The component of the plan, by its id. */
                component: string;
                /** @enum {string} */
                kind: "commission" | "bonus" | "spiff" | "rebate";
                /** @enum {string} */
                credit: "own" | "downline";
                /** @description The month, quarter, year or single sale whose figures are summed. */
                window: string;
                currency: string;
                /** @enum {string} */
                base?: "revenue" | "margin" | "quantity" | "sales";
                /** @enum {string} */
                driver?: "revenue" | "margin" | "quantity" | "sales";
                rate: components["schemas"]["WindowRate"];
                payable: components["schemas"]["WindowPayable"];
                sums: components["schemas"]["WindowSum"][];
                total: components["schemas"]["WindowTotal"];
                compared?: components["schemas"]["WindowCompared"];
                parts: components["schemas"]["WindowPart"][];
                /** @description must be decimal text */
                exact: string;
                /** @enum {string} */
                rounding?: "half-up" | "half-even";
                /** @description must be decimal text */
                rounded: string;
                limit?: components["schemas"]["WindowLimit"];
                /** @enum {string} */
                reason?: "no-target" | "no-baseline" | "window-open" | "below-first-tier" | "capped" | "nothing-counts";
                /** @description must be decimal text */
                amount: string;
                customer?: components["schemas"]["WindowCustomer"];
                waiting?: components["schemas"]["WindowWaiting"][];
                posted: {
                    /** @description must be a day such as "2024-01-31" */
                    day: string;
                    /** @description must be decimal text */
                    before: string;
                    /** @description must be decimal text */
                    after: string;
                    /** @description must be decimal text */
                    difference: string;
                    /** @enum {string} */
                    account: "accrued" | "payable";
                    /** @description must be a day such as "2024-01-31" */
                    until?: string;
                };
                changed: ("target" | "yearEarlier" | "peers")[];
                sales: {
                    saleId: string;
                    /** @description Your own id of the thing: it serves wherever an id is asked for. */
                    externalId?: string;
                    cause: string;
                    recorded: boolean;
                    counts?: boolean;
                    rate?: components["schemas"]["WindowSaleRate"];
                    added?: components["schemas"]["WindowTotal"];
                    before?: components["schemas"]["WindowSaleBefore"];
                    after?: components["schemas"]["WindowSaleBefore"];
                    refused?: {
                        [key: string]: "condition-false" | "condition-error" | "gate-missing" | "no-cost" | "not-assigned" | "no-version" | "missing-fx-rate";
                    };
                    /** @enum {string} */
                    absent?: "condition-false" | "condition-error" | "gate-missing" | "no-cost" | "not-assigned" | "no-version" | "missing-fx-rate" | "cancelled" | "elsewhere";
                }[];
                hidden: number;
            };
            sentences: components["schemas"]["WindowSentence"];
        };
        DryRunApprovalPolicyAnswer: {
            policyVersion: number;
            rule: string;
            why: components["schemas"]["ApprovalWhy"][];
            /** @enum {string} */
            outcome: "asked" | "approved" | "refused";
            reason?: string;
            stages: {
                name: string;
                need: number;
                places: {
                    person?: string;
                    /** @enum {string} */
                    role?: "owner" | "channel-manager" | "finance";
                    region?: string;
                    limit?: components["schemas"]["Money"];
                    people: {
                        subject: string;
                        name: string;
                        email: string;
                    }[];
                }[];
            }[];
            terms: components["schemas"]["ApprovalTerm"][];
        };
        AttachTaskFileAnswer: {
            /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
            id: string;
            name: string;
            /** @description must be a media type such as "application/pdf" */
            mediaType: string;
            size: number;
            by: string;
            /** @description must be an instant with an offset, such as "2024-01-31T12:00:00Z" */
            at: string;
            upload: components["schemas"]["RequestSaleImportUpload"];
        };
        PreviewPayoutAnswer: {
            data: components["schemas"]["Statement"][];
            /** @description Continues the list: send it as cursor. `null` where nothing follows. */
            next: string | null;
            totals: components["schemas"]["PayoutRunTotal"][];
            troubles: {
                /** @description The partner, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
                partnerId: string;
                detail: string;
            }[];
        };
        RequestBankAnswerAnswer: {
            /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
            id: string;
            fileName: string;
            state: string;
            upload: components["schemas"]["RequestSaleImportUpload"];
        };
        CreateWebhookEndpointAnswer: {
            /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
            id: string;
            /** @description Your own id of the thing: it serves wherever an id is asked for. It must have 1–128 letters, digits or any of . : @ + - _ /. */
            externalId?: string;
            /** @description Grows by one with every change; the number in the ETag. */
            version: number;
            /** @description When it was made. It must be an instant with an offset, such as "2024-01-31T12:00:00Z". */
            createdAt: string;
            /** @description When it changed last. It must be an instant with an offset, such as "2024-01-31T12:00:00Z". */
            updatedAt: string;
            /** @description A link that works for a short time, without sign-in. */
            url: string;
            description?: string;
            events: string[];
            contact?: components["schemas"]["AlertRuleNotify"];
            /** @description The partner, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
            partnerId?: string;
            /** @enum {string} */
            state: "active" | "disabled" | "removed";
            /** @description must be an instant with an offset, such as "2024-01-31T12:00:00Z" */
            failingSince?: string;
            /** @description must be an instant with an offset, such as "2024-01-31T12:00:00Z" */
            warnedAt?: string;
            /** @description must be an instant with an offset, such as "2024-01-31T12:00:00Z" */
            disabledAt?: string;
            /** @enum {string} */
            disabledBecause?: "failing" | "gone";
            /** @description must be an instant with an offset, such as "2024-01-31T12:00:00Z" */
            secretRotatedAt?: string;
            secret: string | null;
        };
        ReplayWebhookDeliveriesAnswer: {
            replayed: number;
        };
        CreateFileAnswer: {
            /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
            id: string;
            name: string;
            /** @description must be a media type such as "application/pdf" */
            mediaType: string;
            size: number;
            by: string;
            /** @description must be an instant with an offset, such as "2024-01-31T12:00:00Z" */
            at: string;
            /** @description The partner, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
            partnerId?: string;
            upload?: components["schemas"]["RequestSaleImportUpload"];
        };
        OpenSandboxAnswer: {
            /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
            tenant: string;
            /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
            keyId: string;
            secret: string | null;
        };
        ChangeSettingsBody: {
            name: string;
            /** @enum {string} */
            mfa: "optional" | "required";
            origins: string[];
            /** @description must be an address such as "https://portal.example.com/partners": no query, no slash at the end */
            portal?: string;
        };
        AddMemberBody: {
            /**
             * Format: email
             * @description must be an e-mail address such as "anna@example.com"
             */
            email: string;
            name: string;
            /** @enum {string} */
            language: "pl" | "en";
            /** @enum {string} */
            role: "owner" | "channel-manager" | "finance" | "auditor" | "partner-admin" | "partner-seller";
            /** @description The partner, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
            partnerId?: string;
        };
        ChangeMemberBody: {
            name: string;
            /** @enum {string} */
            language: "pl" | "en";
            /** @enum {string} */
            role: "owner" | "channel-manager" | "finance" | "auditor" | "partner-admin" | "partner-seller";
            /** @description The partner, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
            partnerId?: string;
        };
        CreateApiKeyBody: {
            name: string;
            /** @enum {string} */
            role: "owner" | "channel-manager" | "finance" | "auditor" | "partner-admin" | "partner-seller";
            /** @description The partner, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
            partnerId?: string;
            permissions?: ("access:read" | "access:manage" | "keys:read" | "keys:manage" | "members:read" | "members:manage" | "audit:read" | "programs:read" | "programs:manage" | "partners:read" | "partners:manage" | "customers:read" | "customers:manage" | "customers:merge" | "products:read" | "products:manage" | "targets:read" | "targets:manage" | "rates:read" | "rates:manage" | "plans:read" | "plans:manage" | "plans:simulate" | "sales:read" | "sales:report" | "sales:import" | "customer-payments:manage" | "ledger:read" | "ledger:prove" | "ledger:export" | "disputes:read" | "disputes:open" | "disputes:decide" | "jobs:read" | "jobs:manage" | "sandbox:read" | "sandbox:manage" | "deals:read" | "deals:register" | "deals:manage" | "files:read" | "files:manage" | "approvals:read" | "approvals:decide" | "approvals:manage" | "approvals:request" | "tasks:read" | "tasks:manage" | "task-rules:read" | "task-rules:manage" | "alerts:read" | "alerts:manage" | "bank-accounts:read" | "bank-accounts:manage" | "statements:read" | "payouts:read" | "payouts:manage" | "webhooks:read" | "webhooks:manage")[];
            /** @description Until when it is valid. It must be an instant with an offset, such as "2024-01-31T12:00:00Z". */
            expiresAt?: string;
        };
        RotateApiKeyBody: {
            overlapHours?: number;
        };
        CreateProgramBody: {
            /** @description Your own id of the thing: it serves wherever an id is asked for. It must have 1–128 letters, digits or any of . : @ + - _ /; must not begin with program_: ids of that form are ours. */
            externalId?: string;
            name: string;
            /** @description must be a currency of ISO 4217, such as "EUR" */
            currency: string;
            /** @description must be a time zone of the IANA list, such as "Europe/Warsaw" */
            timeZone: string;
            dealProtectionDays?: number;
            dealProtection?: components["schemas"]["ProgramDealProtection"];
            pipeline?: components["schemas"]["ProgramPipeline"][];
            dealForm?: components["schemas"]["ProgramDealForm"];
            lostReasons?: components["schemas"]["ProgramLostReason"][];
            /** @enum {string} */
            dealMatching?: "automatic" | "review" | "off";
            tiers: components["schemas"]["ProgramTier"][];
        };
        ReplaceProgramBody: {
            name: string;
            /** @description must be a currency of ISO 4217, such as "EUR" */
            currency: string;
            /** @description must be a time zone of the IANA list, such as "Europe/Warsaw" */
            timeZone: string;
            dealProtectionDays?: number;
            dealProtection?: components["schemas"]["ProgramDealProtection"];
            pipeline?: components["schemas"]["ProgramPipeline"][];
            dealForm?: components["schemas"]["ProgramDealForm"];
            lostReasons?: components["schemas"]["ProgramLostReason"][];
            /** @enum {string} */
            dealMatching?: "automatic" | "review" | "off";
            tiers: components["schemas"]["ProgramTier"][];
        };
        CreatePartnerBody: {
            /** @description Your own id of the thing: it serves wherever an id is asked for. It must have 1–128 letters, digits or any of . : @ + - _ /; must not begin with partner_: ids of that form are ours. */
            externalId?: string;
            name: string;
            /** @description Two letters of ISO 3166-1. It must be a country of ISO 3166-1, such as "PL". */
            country?: string;
            /**
             * Format: email
             * @description must be an e-mail address such as "anna@example.com"
             */
            email?: string;
            /**
             * @default en
             * @enum {string}
             */
            language?: "pl" | "en";
            /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
            tier?: string;
            /** @description The partner above, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
            parentId?: string;
            /**
             * @description Your own attributes, used in conditions: each a short text, a truth value or decimal text. It must have at most 30 attributes.
             * @default {}
             */
            attributes?: {
                [key: string]: string | boolean;
            };
        };
        ReplacePartnerBody: {
            name: string;
            /** @description Two letters of ISO 3166-1. It must be a country of ISO 3166-1, such as "PL". */
            country?: string;
            /**
             * Format: email
             * @description must be an e-mail address such as "anna@example.com"
             */
            email?: string;
            /**
             * @default en
             * @enum {string}
             */
            language?: "pl" | "en";
            /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
            tier?: string;
            /** @description The partner above, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
            parentId?: string;
            /**
             * @description Your own attributes, used in conditions: each a short text, a truth value or decimal text. It must have at most 30 attributes.
             * @default {}
             */
            attributes?: {
                [key: string]: string | boolean;
            };
            /** @description The business day from which on it holds; it may lie in the past. It must be a day such as "2024-01-31". */
            effectiveFrom?: string;
        };
        SetCertificateBody: {
            /** @description must not overlap: state each day in one period only */
            periods: components["schemas"]["SetCertificatePeriod"][];
        };
        /** @description must end after it begins: to is the first day on which it no longer holds */
        SetCertificatePeriod: {
            /** @description must be a day such as "2024-01-31" */
            from: string;
            /** @description must be a day such as "2024-01-31" */
            to?: string;
        };
        CreateCustomerBody: {
            /** @description Your own id of the thing: it serves wherever an id is asked for. It must have 1–128 letters, digits or any of . : @ + - _ /; must not begin with customer_: ids of that form are ours. */
            externalId?: string;
            name: string;
            /** @description Further names that it goes by. */
            otherNames?: string[];
            /** @description Two letters of ISO 3166-1. It must be a country of ISO 3166-1, such as "PL". */
            country?: string;
            /** @description The tax number. It must have 2–30 capital letters, digits, spaces, dots or hyphens. */
            taxId?: string;
            /** @description Further tax numbers. */
            otherTaxIds?: string[];
            /** @description Its own host names, in small letters and without www. */
            domains?: string[];
            addresses?: components["schemas"]["CustomerAddresse"][];
            /**
             * @description Your own attributes, used in conditions: each a short text, a truth value or decimal text. It must have at most 30 attributes.
             * @default {}
             */
            attributes?: {
                [key: string]: string | boolean;
            };
        };
        ReplaceCustomerBody: {
            name: string;
            /** @description Further names that it goes by. */
            otherNames?: string[];
            /** @description Two letters of ISO 3166-1. It must be a country of ISO 3166-1, such as "PL". */
            country?: string;
            /** @description The tax number. It must have 2–30 capital letters, digits, spaces, dots or hyphens. */
            taxId?: string;
            /** @description Further tax numbers. */
            otherTaxIds?: string[];
            /** @description Its own host names, in small letters and without www. */
            domains?: string[];
            addresses?: components["schemas"]["CustomerAddresse"][];
            /**
             * @description Your own attributes, used in conditions: each a short text, a truth value or decimal text. It must have at most 30 attributes.
             * @default {}
             */
            attributes?: {
                [key: string]: string | boolean;
            };
            /** @description The business day from which on it holds; it may lie in the past. It must be a day such as "2024-01-31". */
            effectiveFrom?: string;
        };
        SearchDuplicatesBody: {
            name: string;
            /** @description Further names that it goes by. */
            otherNames?: string[];
            /** @description Two letters of ISO 3166-1. It must be a country of ISO 3166-1, such as "PL". */
            country?: string;
            /** @description The tax number. It must have 2–30 capital letters, digits, spaces, dots or hyphens. */
            taxId?: string;
            /** @description Further tax numbers. */
            otherTaxIds?: string[];
            /** @description Its own host names, in small letters and without www. */
            domains?: string[];
            addresses?: components["schemas"]["CustomerAddresse"][];
        };
        MergeCustomersBody: {
            /** @description The customer that goes into the other, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
            duplicateId: string;
        };
        CreateProductBody: {
            /** @description Your own id of the thing: it serves wherever an id is asked for. It must have 1–128 letters, digits or any of . : @ + - _ /; must not begin with product_: ids of that form are ours. */
            externalId?: string;
            name: string;
            /** @description What it cost the vendor. **Vendor only**: partner roles neither send nor see it. */
            cost?: components["schemas"]["Money"];
            category?: string;
            /**
             * @description Your own attributes, used in conditions: each a short text, a truth value or decimal text. It must have at most 30 attributes.
             * @default {}
             */
            attributes?: {
                [key: string]: string | boolean;
            };
        };
        ReplaceProductBody: {
            name: string;
            /** @description What it cost the vendor. **Vendor only**: partner roles neither send nor see it. */
            cost?: components["schemas"]["Money"];
            category?: string;
            /**
             * @description Your own attributes, used in conditions: each a short text, a truth value or decimal text. It must have at most 30 attributes.
             * @default {}
             */
            attributes?: {
                [key: string]: string | boolean;
            };
            /** @description The business day from which on it holds; it may lie in the past. It must be a day such as "2024-01-31". */
            effectiveFrom?: string;
        };
        PutTargetsBody: {
            targets: {
                /** @description The partner, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
                partnerId: string;
                /** @enum {string} */
                metric: "revenue" | "margin" | "quantity" | "sales";
                /** @description must be a month such as "2024-01" */
                month: string;
                /** @description must be decimal text such as "1234.50": no exponent, no separators; must not be negative */
                value: string;
                /**
                 * @description Of two reports the one with the higher revision stands.
                 * @default 1
                 */
                revision?: number;
            }[];
        };
        SavePlanBody: {
            /** @description must have 1–64 letters, digits or any of . _ - */
            id: string;
            /** @description The program, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
            programId: string;
            name: string;
            versions: components["schemas"]["SavePlanVersion"][];
            assignments: components["schemas"]["PlanAssignment"][];
        };
        SavePlanVersion: {
            /** @description The business day from which on it holds; it may lie in the past. It must be a day such as "2024-01-31". */
            effectiveFrom: string;
            /** @description must be a currency of ISO 4217, such as "EUR" */
            currency: string;
            /** @enum {string} */
            rounding: "half-up" | "half-even";
            components: components["schemas"]["PlanVersionComponent"][];
        };
        RecordExchangeRatesBody: {
            rates: {
                /** @description must be a currency of ISO 4217, such as "EUR" */
                from: string;
                /** @description must be a currency of ISO 4217, such as "EUR" */
                to: string;
                /** @description must be a day such as "2024-01-31" */
                date: string;
                /** @description must be decimal text such as "1234.50": no exponent, no separators; must be above 0 */
                rate: string;
                /**
                 * @description Of two reports the one with the higher revision stands.
                 * @default 1
                 */
                revision?: number;
            }[];
        };
        EstimateBody: {
            /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
            dealId?: string;
            /** @description The program, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
            programId?: string;
            /** @description The partner, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
            partnerId?: string;
            /** @description The end customer, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
            customerId?: string;
            /** @description must be a currency of ISO 4217, such as "EUR" */
            currency?: string;
            /** @description must be a day such as "2024-01-31" */
            closesOn?: string;
            /** @description Partners who share what the sale earns. **Vendor only**: partner roles neither send nor see it. */
            credits?: components["schemas"]["SaleCredit"][];
            lines: {
                /** @description The product, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
                productId: string;
                /** @description must be decimal text such as "1234.50": no exponent, no separators */
                quantity: string;
                /** @description must be decimal text such as "1234.50": no exponent, no separators */
                amount: string;
                /** @description What it cost the vendor. **Vendor only**: partner roles neither send nor see it. It must be decimal text such as "1234.50": no exponent, no separators. */
                cost?: string;
                /** @description Your own attributes, used in conditions: each a short text, a truth value or decimal text. It must have at most 30 attributes. */
                attributes?: {
                    [key: string]: string | boolean;
                };
            }[];
        };
        SimulatePlanVersionBody: {
            /** @description Grows by one with every change; the number in the ETag. */
            version: components["schemas"]["SavePlanVersion"];
            /** @description must be a day such as "2024-01-31" */
            from: string;
            /** @description must be a day such as "2024-01-31" */
            to: string;
            partnerIds?: string[];
        };
        SimulatePlanBody: {
            plan: components["schemas"]["SavePlanBody"];
            replaces?: string[];
            /** @description must be a day such as "2024-01-31" */
            from: string;
            /** @description must be a day such as "2024-01-31" */
            to: string;
            partnerIds?: string[];
        };
        ReportSaleBody: {
            /** @description The program, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
            programId?: string;
            /** @description The partner, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
            partnerId?: string;
            /** @description The product, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
            productId?: string;
            /** @description The end customer, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
            customerId?: string;
            /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
            dealId?: string;
            /** @description What it cost the vendor. **Vendor only**: partner roles neither send nor see it. It must be decimal text such as "1234.50": no exponent, no separators. */
            cost?: string;
            /** @description must be a currency of ISO 4217, such as "EUR" */
            currency?: string;
            /** @description Partners who share what the sale earns. **Vendor only**: partner roles neither send nor see it. */
            credits?: components["schemas"]["SaleCredit"][];
            /** @description Your own attributes, used in conditions: each a short text, a truth value or decimal text. It must have at most 30 attributes. */
            attributes?: {
                [key: string]: string | boolean;
            };
            /** @description Your own id of the thing: it serves wherever an id is asked for. It must have 1–128 letters, digits or any of . : @ + - _ /. */
            externalId: string;
            /** @description must be decimal text such as "1234.50": no exponent, no separators */
            quantity: string;
            /** @description must be decimal text such as "1234.50": no exponent, no separators */
            amount: string;
            /** @description When it happened: a day, or an instant whose business day the program’s time zone decides. */
            occurredAt: string;
            /** @description The sale that is given back, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
            returnOf?: string;
        };
        CorrectSaleBody: {
            /** @description The program, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
            programId?: string;
            /** @description The partner, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
            partnerId?: string;
            /** @description The product, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
            productId?: string;
            /** @description The end customer, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
            customerId?: string;
            /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
            dealId?: string;
            /** @description What it cost the vendor. **Vendor only**: partner roles neither send nor see it. It must be decimal text such as "1234.50": no exponent, no separators. */
            cost?: string;
            /** @description must be a currency of ISO 4217, such as "EUR" */
            currency?: string;
            /** @description Partners who share what the sale earns. **Vendor only**: partner roles neither send nor see it. */
            credits?: components["schemas"]["SaleCredit"][];
            /** @description Your own attributes, used in conditions: each a short text, a truth value or decimal text. It must have at most 30 attributes. */
            attributes?: {
                [key: string]: string | boolean;
            };
            /** @description must be decimal text such as "1234.50": no exponent, no separators */
            quantity: string;
            /** @description must be decimal text such as "1234.50": no exponent, no separators */
            amount: string;
            /** @description When it happened: a day, or an instant whose business day the program’s time zone decides. */
            occurredAt: string;
            /** @description Of two reports the one with the higher revision stands. */
            revision: number;
        };
        SetCustomerPaymentBody: {
            /** @description The day on which the customer paid. It must be a day such as "2024-01-31". */
            paidOn: string;
        };
        RequestSaleImportBody: {
            /** @description The program, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
            programId: string;
            /** @enum {string} */
            delimiter: "," | ";" | "|" | "\t";
            /** @description must be "iso" or hold yyyy, MM and dd once each, such as "yyyy/MM/dd" */
            dateFormat: string;
            /**
             * @default .
             * @enum {string}
             */
            decimalSeparator?: "." | ",";
            /** @description must map externalId, partnerId, productId, quantity, amount, currency, occurredAt; must map at most 42 */
            mapping: {
                [key: string]: string;
            };
        };
        OpenDisputeBody: {
            /** @enum {string} */
            reason: "wrong-amount" | "wrong-rate" | "wrong-partner" | "sale-missing" | "sale-not-mine" | "duplicate" | "return-not-mine" | "other";
            text: string;
            /** @default [] */
            references?: string[];
            /** @description must be decimal text such as "1234.50": no exponent, no separators */
            claimed?: string;
        };
        AnswerDisputeBody: {
            text: string;
            /** @default [] */
            references?: string[];
        };
        DecideDisputeBody: {
            /** @enum {string} */
            outcome: "rejected" | "upheld";
            reason: string;
            /** @description must be decimal text such as "1234.50": no exponent, no separators */
            adjustment?: string;
        };
        WithdrawDisputeBody: {
            reason: string;
        };
        /** @description must not end before it begins */
        StartProofBody: {
            /** @description must be a day such as "2024-01-31" */
            from?: string;
            /** @description must be a day such as "2024-01-31" */
            to?: string;
        };
        /** @description must not end before it begins */
        StartLedgerExportBody: {
            /** @description must be a day such as "2024-01-31" */
            from?: string;
            /** @description must be a day such as "2024-01-31" */
            to?: string;
            /** @description The partner, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
            partnerId?: string;
        };
        CreateAlertRuleBody: {
            /** @description Your own id of the thing: it serves wherever an id is asked for. It must have 1–128 letters, digits or any of . : @ + - _ /; must not begin with rule_: ids of that form are ours. */
            externalId?: string;
            name: string;
            /** @description must be a currency of ISO 4217, such as "EUR" */
            currency: string;
            /** @description must be decimal text such as "1234.50": no exponent, no separators; must be above 0 */
            threshold: string;
            /** @description The partner, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
            partnerId?: string;
            /**
             * @default monthly-revenue
             * @constant
             */
            metric?: "monthly-revenue";
            /**
             * @description names an address twice: name it once
             * @default []
             */
            notify?: components["schemas"]["AlertRuleNotify"][];
            /**
             * @default active
             * @enum {string}
             */
            status?: "active" | "paused";
        };
        ReplaceAlertRuleBody: {
            name: string;
            /** @description must be a currency of ISO 4217, such as "EUR" */
            currency: string;
            /** @description must be decimal text such as "1234.50": no exponent, no separators; must be above 0 */
            threshold: string;
            /** @description The partner, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
            partnerId?: string;
            /**
             * @default monthly-revenue
             * @constant
             */
            metric?: "monthly-revenue";
            /**
             * @description names an address twice: name it once
             * @default []
             */
            notify?: components["schemas"]["AlertRuleNotify"][];
            /**
             * @default active
             * @enum {string}
             */
            status?: "active" | "paused";
        };
        RegisterDealBody: {
            /** @description Your own id of the thing: it serves wherever an id is asked for. It must have 1–128 letters, digits or any of . : @ + - _ /; must not begin with deal_: ids of that form are ours. */
            externalId?: string;
            title: string;
            value: components["schemas"]["Money"];
            /** @description must be a day such as "2024-01-31" */
            expectedClose: string;
            nextStep?: components["schemas"]["DealNextStep"];
            lines?: components["schemas"]["DealLine"][];
            /** @description must have at most 50 fields */
            fields?: {
                [key: string]: string | boolean;
            };
            /** @description The program, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
            programId: string;
            /** @description The end customer, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
            customerId: string;
            /** @description must name each product once */
            productIds: string[];
            contested?: components["schemas"]["WithdrawDisputeBody"];
            /** @description The partner, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
            partnerId?: string;
        };
        ChangeDealBody: {
            title: string;
            value: components["schemas"]["Money"];
            /** @description must be a day such as "2024-01-31" */
            expectedClose: string;
            nextStep?: components["schemas"]["DealNextStep"];
            lines?: components["schemas"]["DealLine"][];
            /** @description must have at most 50 fields */
            fields?: {
                [key: string]: string | boolean;
            };
            /** @description The end customer, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
            customerId?: string;
            /** @description must name each product once */
            productIds?: string[];
            contested?: components["schemas"]["WithdrawDisputeBody"];
        };
        CreditDealBody: {
            /** @description Partners who share what the sale earns. **Vendor only**: partner roles neither send nor see it. */
            credits: components["schemas"]["DealCredit"][];
        };
        MoveDealBody: {
            /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
            stage: string;
            /** @description must have at most 50 fields */
            fields?: {
                [key: string]: string | boolean;
            };
            nextStep?: components["schemas"]["DealNextStep"];
            note?: string;
        };
        WinDealBody: {
            sale?: {
                /** @description When it happened: a day, or an instant whose business day the program’s time zone decides. */
                occurredAt: string;
                lines: components["schemas"]["DealLine"][];
            };
        };
        DecideMatchBody: {
            /** @enum {string} */
            outcome: "confirmed" | "refused";
        };
        RequestApprovalBody: {
            /** @description Your own id of the thing: it serves wherever an id is asked for. It must have 1–128 letters, digits or any of . : @ + - _ /; must not begin with approval_: ids of that form are ours. */
            externalId?: string;
            /** @enum {string} */
            kind: "partner" | "offer" | "discount" | "sale" | "fund-request" | "claim" | "plan-version";
            /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
            subjectId: string;
            title: components["schemas"]["TaskTitle"];
            /** @description must have at most 60 values */
            values: {
                [key: string]: string | boolean;
            };
            /**
             * @description must be a time zone of the IANA list, such as "Europe/Warsaw"
             * @default UTC
             */
            timeZone?: string;
            /** @description The partner, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
            partnerId?: string;
        };
        RecallApprovalRequestBody: {
            reason?: string;
        };
        ResubmitApprovalRequestBody: {
            note?: string;
            title?: components["schemas"]["TaskTitle"];
            /** @description must have at most 60 values */
            values?: {
                [key: string]: string | boolean;
            };
        };
        DecideApprovalBody: {
            /** @constant */
            outcome: "approved";
            reason?: string;
        } | {
            /** @constant */
            outcome: "refused";
            reason: string;
        } | {
            /** @constant */
            outcome: "returned";
            reason: string;
        };
        DelegateApprovalBody: {
            /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
            to: string;
            reason?: string;
        };
        UseApprovalLinkBody: {
            link: string;
        };
        SetApprovalPolicyBody: {
            rules: components["schemas"]["ApprovalPolicyRule"][];
        };
        DryRunApprovalPolicyBody: {
            /** @description must have at most 60 values */
            values: {
                [key: string]: string | boolean;
            };
            /** @description The partner, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
            partnerId?: string;
            /** @description Who asked for it: a key, a person, or the schedule. It must have 1–128 letters, digits or any of . : @ + - _ /. */
            requestedBy?: string;
            rules?: components["schemas"]["ApprovalPolicyRule"][];
        };
        SetApproverBody: {
            regions: string[];
            limits: components["schemas"]["Money"][];
        };
        SetAbsencesBody: {
            absences: components["schemas"]["ApproverAbsence"][];
        };
        SetPartnerManagerBody: {
            /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
            managerId: string;
        };
        GiveTaskBody: {
            /** @description Your own id of the thing: it serves wherever an id is asked for. It must have 1–128 letters, digits or any of . : @ + - _ /; must not begin with task_: ids of that form are ours. */
            externalId?: string;
            title: string;
            detail?: string;
            /** @description The partner, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
            partnerId?: string;
            /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
            personId?: string;
            /** @enum {string} */
            role?: "owner" | "channel-manager" | "finance" | "auditor" | "partner-admin" | "partner-seller";
            subject?: components["schemas"]["TaskSubject"];
            /** @description must be a day such as "2024-01-31", or an instant with an offset */
            dueOn?: string;
            /**
             * @default normal
             * @enum {string}
             */
            priority?: "low" | "normal" | "high";
        };
        ReplaceTaskBody: {
            title: string;
            detail?: string;
            /** @description must be a day such as "2024-01-31", or an instant with an offset */
            dueOn?: string;
            /**
             * @default normal
             * @enum {string}
             */
            priority?: "low" | "normal" | "high";
        };
        FinishTaskBody: {
            reason?: string;
        };
        ReassignTaskBody: {
            /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
            personId?: string;
            /** @enum {string} */
            role?: "owner" | "channel-manager" | "finance" | "auditor" | "partner-admin" | "partner-seller";
            reason: string;
        };
        CommentTaskBody: {
            text: string;
        };
        AttachTaskFileBody: {
            name: string;
            /** @description must be a media type such as "application/pdf" */
            mediaType: string;
            size: number;
        };
        CreateTaskRuleBody: {
            /** @description Your own id of the thing: it serves wherever an id is asked for. It must have 1–128 letters, digits or any of . : @ + - _ /; must not begin with taskrule_: ids of that form are ours. */
            externalId?: string;
            name: string;
            /** @enum {string} */
            subject: "deal";
            trigger: {
                untouchedDays: number;
            };
            condition?: string;
            task: components["schemas"]["TaskRuleTask"];
            /**
             * @default active
             * @enum {string}
             */
            status?: "active" | "paused";
        };
        ReplaceTaskRuleBody: {
            name: string;
            /** @enum {string} */
            subject: "deal";
            trigger: {
                untouchedDays: number;
            };
            condition?: string;
            task: components["schemas"]["TaskRuleTask"];
            /**
             * @default active
             * @enum {string}
             */
            status?: "active" | "paused";
        };
        SetPayoutSettingsBody: {
            vendorName: string;
            /** @description must be a time zone of the IANA list, such as "Europe/Warsaw" */
            timeZone: string;
            /** @description must name each currency once */
            debtors: components["schemas"]["PayoutSettingsDebtor"][];
            /**
             * @description must name each currency once
             * @default []
             */
            minimums?: components["schemas"]["PayoutSettingsMinimum"][];
            bankHolidays?: string[];
            schedule?: components["schemas"]["PayoutSettingsSchedule"];
            disputes?: components["schemas"]["PayoutSettingsDispute"];
            taxes?: components["schemas"]["PayoutSettingsTaxe"];
            recovery?: components["schemas"]["PayoutSettingsRecovery"];
        };
        ConfirmBankAccountBody: {
            /** @description The account’s number, checked. It must be an IBAN without spaces whose check digits are right, such as "PL61109010140000071219812874". */
            iban: string;
        };
        SetDrawsBody: {
            draws: components["schemas"]["DrawsDraw"][];
        };
        SetTaxProfileBody: {
            /** @description must name each day once */
            states: components["schemas"]["TaxProfileState"][];
        };
        SetPayoutCurrencyBody: {
            currency: string | null;
        };
        StartPayoutRunBody: {
            /** @description must be a month such as "2024-01" */
            period: string;
            /** @description What was posted up to then is paid. It must be an instant with an offset, such as "2024-01-31T12:00:00Z". */
            cutOff?: string;
        };
        RestartPayoutRunBody: {
            /** @description What was posted up to then is paid. It must be an instant with an offset, such as "2024-01-31T12:00:00Z". */
            cutOff?: string;
        };
        RequestBankAnswerBody: {
            fileName: string;
        };
        CreateWebhookEndpointBody: {
            /** @description Your own id of the thing: it serves wherever an id is asked for. It must have 1–128 letters, digits or any of . : @ + - _ /; must not begin with hook_: ids of that form are ours. */
            externalId?: string;
            /** @description A link that works for a short time, without sign-in. */
            url: string;
            description?: string;
            events: string[];
            contact?: components["schemas"]["AlertRuleNotify"];
        };
        ReplaceWebhookEndpointBody: {
            /** @description A link that works for a short time, without sign-in. */
            url: string;
            description?: string;
            events: string[];
            contact?: components["schemas"]["AlertRuleNotify"];
        };
        ReplayWebhookDeliveriesBody: {
            /** @description must be an instant with an offset, such as "2024-01-31T12:00:00Z" */
            from: string;
            /** @description must be an instant with an offset, such as "2024-01-31T12:00:00Z" */
            to: string;
            /** @enum {string} */
            state?: "pending" | "delivered" | "given-up";
        };
        SetCalendarBody: {
            /** @description must be a time zone of the IANA list, such as "Europe/Warsaw" */
            timeZone: string;
            /** @description must not overlap on a weekday */
            hours: components["schemas"]["CalendarHour"][];
            holidays: string[];
        };
        CreateFileBody: {
            /** @description The partner, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
            partnerId?: string;
            name: string;
            /** @description must be a media type such as "application/pdf" */
            mediaType: string;
            size: number;
        };
        /** @description must name either to or days */
        MoveSandboxClockBody: {
            /** @description must be an instant with an offset, such as "2024-01-31T12:00:00Z" */
            to?: string;
            days?: number;
        };
    };
    responses: {
        /** @description malformed: The request is malformed. */
        malformed: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Cache-Control": components["headers"]["Cache-Control"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description unauthenticated: Sign-in is missing or not valid. */
        unauthenticated: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Cache-Control": components["headers"]["Cache-Control"];
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description not-found: There is no such thing. */
        "not-found": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Cache-Control": components["headers"]["Cache-Control"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description conflict: The id is taken by something else. */
        conflict: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Cache-Control": components["headers"]["Cache-Control"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description busy: The thing is being changed by others at this moment. */
        busy: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Cache-Control": components["headers"]["Cache-Control"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description version-stale: The thing has changed since you read it. */
        "version-stale": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Cache-Control": components["headers"]["Cache-Control"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description idempotency-key-reused: The idempotency key was used for another request. */
        "idempotency-key-reused": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Cache-Control": components["headers"]["Cache-Control"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description reference-unknown: Something the request refers to does not exist. */
        "reference-unknown": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Cache-Control": components["headers"]["Cache-Control"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description body-too-large: The body is too large. */
        "body-too-large": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Cache-Control": components["headers"]["Cache-Control"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description rate-limited: Too much was asked at once. */
        "rate-limited": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Cache-Control": components["headers"]["Cache-Control"];
                "Retry-After": components["headers"]["Retry-After"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description last-owner: The program would have no owner. */
        "last-owner": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Cache-Control": components["headers"]["Cache-Control"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description too-many-states: The thing has too many dated states. */
        "too-many-states": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Cache-Control": components["headers"]["Cache-Control"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description deal-invalid: The deal breaks a rule. */
        "deal-invalid": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Cache-Control": components["headers"]["Cache-Control"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description link-invalid: The link does not serve. */
        "link-invalid": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Cache-Control": components["headers"]["Cache-Control"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description policy-invalid: The policy breaks a rule. */
        "policy-invalid": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Cache-Control": components["headers"]["Cache-Control"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description second-person-needed: A second person has to confirm. */
        "second-person-needed": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Cache-Control": components["headers"]["Cache-Control"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description payouts-not-set: It is not set how this program pays. */
        "payouts-not-set": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Cache-Control": components["headers"]["Cache-Control"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description period-settled: A later period is settled already. */
        "period-settled": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Cache-Control": components["headers"]["Cache-Control"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description bank-answer-too-large: The bank’s answer is too large. */
        "bank-answer-too-large": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Cache-Control": components["headers"]["Cache-Control"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description draw-invalid: The draws break a rule. */
        "draw-invalid": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Cache-Control": components["headers"]["Cache-Control"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description dispute-invalid: The dispute breaks a rule. */
        "dispute-invalid": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Cache-Control": components["headers"]["Cache-Control"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description task-invalid: The task breaks a rule. */
        "task-invalid": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Cache-Control": components["headers"]["Cache-Control"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description task-file-missing: The file has not come yet, or is not as it was said. */
        "task-file-missing": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Cache-Control": components["headers"]["Cache-Control"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description simulation-not-done: The simulation has no result yet. */
        "simulation-not-done": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Cache-Control": components["headers"]["Cache-Control"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description too-far-back: The journal since then is too long to be read at once. */
        "too-far-back": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Cache-Control": components["headers"]["Cache-Control"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description job-not-steerable: The job is not one that people stop. */
        "job-not-steerable": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Cache-Control": components["headers"]["Cache-Control"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description not-a-sandbox: This works in a sandbox only. */
        "not-a-sandbox": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Cache-Control": components["headers"]["Cache-Control"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description webhook-endpoint-invalid: The webhook endpoint breaks a rule. */
        "webhook-endpoint-invalid": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Cache-Control": components["headers"]["Cache-Control"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description webhook-endpoint-disabled: The webhook endpoint is disabled. */
        "webhook-endpoint-disabled": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Cache-Control": components["headers"]["Cache-Control"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description internal: Something went wrong on our side. */
        internal: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Cache-Control": components["headers"]["Cache-Control"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description Makes the id where there is no externalId: the same key and body give the same answer for ever, another body under it is refused. 1–200 printable characters. */
        IdempotencyKey: string;
        /** @description The same key and body answer what they answered before; another body under the key is refused. */
        IdempotencyKeyKept: string;
        /** @description Taken on every POST. Here the request repeats without effect by what it names, with a key or without. */
        IdempotencyKeyUnused: string;
        /** @description The ETag that was read: the change is done only to that version, and refused (412) where it is another by now. */
        IfMatch: string;
        /** @description Needed by people who belong to several tenants. */
        Tenant: string;
    };
    requestBodies: never;
    headers: {
        /** @description Names this request: tell it to us when you ask about one. */
        "Request-Id": string;
        /** @description The version of what is answered. Send it back in If-Match with your change. */
        ETag: string;
        /** @description Where what was made, or the work on it, is. */
        Location: string;
        /** @description How to sign in. */
        "WWW-Authenticate": string;
        /** @description Wait so many seconds before you send the same request again. */
        "Retry-After": number;
        /** @description How many requests a window of so many seconds takes. */
        "RateLimit-Policy": string;
        /** @description How many requests the present window takes, where they are counted. */
        "RateLimit-Limit": number;
        /** @description How many of them are left. */
        "RateLimit-Remaining": number;
        /** @description In how many seconds the next window begins. */
        "RateLimit-Reset": number;
        /** @description How long the answer may be kept. */
        "Cache-Control": string;
        /** @description How the body is packed. */
        "Content-Encoding": string;
        /** @description What the page may load. */
        "Content-Security-Policy": string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readMe: {
        parameters: {
            query?: never;
            header?: {
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    readSettings: {
        parameters: {
            query?: never;
            header?: {
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Settings"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    changeSettings: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read: the change is done only to that version, and refused (412) where it is another by now. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeSettingsBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Settings"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. body-not-json: The body is not JSON. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            409: components["responses"]["busy"];
            412: components["responses"]["version-stale"];
            413: components["responses"]["body-too-large"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    listMembers: {
        parameters: {
            query?: {
                /** @description How many are answered at most. */
                limit?: number;
                /** @description The `next` of the page before, as it was answered, with the same filters. */
                cursor?: string;
                /** @description The partner, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
                partnerId?: string;
            };
            header?: {
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberPage"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. cursor-invalid: The cursor is not one of this list. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    addMember: {
        parameters: {
            query?: never;
            header?: {
                /** @description Taken on every POST. Here the request repeats without effect by what it names, with a key or without. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyUnused"];
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddMemberBody"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. body-not-json: The body is not JSON. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            /** @description conflict: The id is taken by something else. busy: The thing is being changed by others at this moment. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["body-too-large"];
            /** @description key-too-strong: More would be allowed than you are allowed yourself. not-in-a-sandbox: This does not work in a sandbox. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    readMember: {
        parameters: {
            query?: never;
            header?: {
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    changeMember: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read: the change is done only to that version, and refused (412) where it is another by now. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeMemberBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. body-not-json: The body is not JSON. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            /** @description member-removed: The person was removed. busy: The thing is being changed by others at this moment. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["version-stale"];
            413: components["responses"]["body-too-large"];
            /** @description key-too-strong: More would be allowed than you are allowed yourself. last-owner: The program would have no owner. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    removeMember: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read: the change is done only to that version, and refused (412) where it is another by now. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            409: components["responses"]["busy"];
            412: components["responses"]["version-stale"];
            422: components["responses"]["last-owner"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    inviteMemberAgain: {
        parameters: {
            query?: never;
            header?: {
                /** @description Taken on every POST. Here the request repeats without effect by what it names, with a key or without. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyUnused"];
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            /** @description member-removed: The person was removed. busy: The thing is being changed by others at this moment. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    listApiKeys: {
        parameters: {
            query?: {
                /** @description How many are answered at most. */
                limit?: number;
                /** @description The `next` of the page before, as it was answered, with the same filters. */
                cursor?: string;
            };
            header?: {
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyPage"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. cursor-invalid: The cursor is not one of this list. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    createApiKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the id where there is no externalId: the same key and body give the same answer for ever, another body under it is refused. 1–200 printable characters. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateApiKeyBody"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateApiKeyAnswer"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. body-not-json: The body is not JSON. idempotency-key-missing: An idempotency key is missing. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            413: components["responses"]["body-too-large"];
            /** @description idempotency-key-reused: The idempotency key was used for another request. key-too-strong: More would be allowed than you are allowed yourself. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    readApiKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKey"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    revokeApiKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read: the change is done only to that version, and refused (412) where it is another by now. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKey"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            409: components["responses"]["busy"];
            412: components["responses"]["version-stale"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    rotateApiKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the id where there is no externalId: the same key and body give the same answer for ever, another body under it is refused. 1–200 printable characters. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RotateApiKeyBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateApiKeyAnswer"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. body-not-json: The body is not JSON. idempotency-key-missing: An idempotency key is missing. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            /** @description key-revoked: The key was revoked. busy: The thing is being changed by others at this moment. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["body-too-large"];
            /** @description key-too-strong: More would be allowed than you are allowed yourself. idempotency-key-reused: The idempotency key was used for another request. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    listPrograms: {
        parameters: {
            query?: {
                /** @description How many are answered at most. */
                limit?: number;
                /** @description The `next` of the page before, as it was answered, with the same filters. */
                cursor?: string;
            };
            header?: {
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgramPage"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. cursor-invalid: The cursor is not one of this list. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    createProgram: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the id where there is no externalId: the same key and body give the same answer for ever, another body under it is refused. 1–200 printable characters. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateProgramBody"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Program"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. body-not-json: The body is not JSON. idempotency-key-missing: An idempotency key is missing. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            409: components["responses"]["conflict"];
            413: components["responses"]["body-too-large"];
            /** @description idempotency-key-reused: The idempotency key was used for another request. program-invalid: The program breaks a rule. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    readProgram: {
        parameters: {
            query?: never;
            header?: {
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Program"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    replaceProgram: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read: the change is done only to that version, and refused (412) where it is another by now. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplaceProgramBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Program"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. body-not-json: The body is not JSON. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            409: components["responses"]["busy"];
            412: components["responses"]["version-stale"];
            413: components["responses"]["body-too-large"];
            /** @description program-time-zone-fixed: The time zone and currency of a program are fixed. program-invalid: The program breaks a rule. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    listPartners: {
        parameters: {
            query?: {
                /** @description How many are answered at most. */
                limit?: number;
                /** @description The `next` of the page before, as it was answered, with the same filters. */
                cursor?: string;
            };
            header?: {
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartnerPage"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. cursor-invalid: The cursor is not one of this list. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    createPartner: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the id where there is no externalId: the same key and body give the same answer for ever, another body under it is refused. 1–200 printable characters. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePartnerBody"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Partner"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. body-not-json: The body is not JSON. idempotency-key-missing: An idempotency key is missing. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            409: components["responses"]["conflict"];
            413: components["responses"]["body-too-large"];
            /** @description idempotency-key-reused: The idempotency key was used for another request. reference-unknown: Something the request refers to does not exist. parent-cycle: The partner would stand above itself. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    readPartner: {
        parameters: {
            query?: never;
            header?: {
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Partner"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    replacePartner: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read: the change is done only to that version, and refused (412) where it is another by now. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplacePartnerBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Partner"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. body-not-json: The body is not JSON. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            409: components["responses"]["busy"];
            412: components["responses"]["version-stale"];
            413: components["responses"]["body-too-large"];
            /** @description reference-unknown: Something the request refers to does not exist. parent-cycle: The partner would stand above itself. too-many-states: The thing has too many dated states. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    setCertificate: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read: the change is done only to that version, and refused (412) where it is another by now. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description The partner, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
                partnerId: string;
                /** @description must have 1–64 letters, digits or any of . - _ */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetCertificateBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Partner"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. body-not-json: The body is not JSON. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            409: components["responses"]["busy"];
            412: components["responses"]["version-stale"];
            413: components["responses"]["body-too-large"];
            422: components["responses"]["too-many-states"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    setAgreement: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read: the change is done only to that version, and refused (412) where it is another by now. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description The partner, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
                partnerId: string;
                /** @description must have 1–64 letters, digits or any of . - _ */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetCertificateBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Partner"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. body-not-json: The body is not JSON. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            409: components["responses"]["busy"];
            412: components["responses"]["version-stale"];
            413: components["responses"]["body-too-large"];
            422: components["responses"]["too-many-states"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    listCustomers: {
        parameters: {
            query?: {
                /** @description How many are answered at most. */
                limit?: number;
                /** @description The `next` of the page before, as it was answered, with the same filters. */
                cursor?: string;
            };
            header?: {
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerPage"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. cursor-invalid: The cursor is not one of this list. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    createCustomer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the id where there is no externalId: the same key and body give the same answer for ever, another body under it is refused. 1–200 printable characters. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCustomerBody"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Customer"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. body-not-json: The body is not JSON. idempotency-key-missing: An idempotency key is missing. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            409: components["responses"]["conflict"];
            413: components["responses"]["body-too-large"];
            422: components["responses"]["idempotency-key-reused"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    readCustomer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Customer"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    replaceCustomer: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read: the change is done only to that version, and refused (412) where it is another by now. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplaceCustomerBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Customer"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. body-not-json: The body is not JSON. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            /** @description busy: The thing is being changed by others at this moment. customer-merged: The customer went into another one. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["version-stale"];
            413: components["responses"]["body-too-large"];
            422: components["responses"]["too-many-states"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    searchDuplicates: {
        parameters: {
            query?: never;
            header?: {
                /** @description Taken on every POST. Here the request repeats without effect by what it names, with a key or without. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyUnused"];
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchDuplicatesBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DuplicatePage"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. body-not-json: The body is not JSON. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["body-too-large"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    listDuplicates: {
        parameters: {
            query?: never;
            header?: {
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DuplicatePage"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    mergeCustomers: {
        parameters: {
            query?: never;
            header?: {
                /** @description Taken on every POST. Here the request repeats without effect by what it names, with a key or without. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyUnused"];
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergeCustomersBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Customer"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. body-not-json: The body is not JSON. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            /** @description customer-merged: The customer went into another one. merge-claims-held: Both customers are protected for different deals. busy: The thing is being changed by others at this moment. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["body-too-large"];
            /** @description reference-unknown: Something the request refers to does not exist. customer-merge-invalid: The two customers can’t be merged. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    listProducts: {
        parameters: {
            query?: {
                /** @description How many are answered at most. */
                limit?: number;
                /** @description The `next` of the page before, as it was answered, with the same filters. */
                cursor?: string;
            };
            header?: {
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductPage"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. cursor-invalid: The cursor is not one of this list. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    createProduct: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the id where there is no externalId: the same key and body give the same answer for ever, another body under it is refused. 1–200 printable characters. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateProductBody"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. body-not-json: The body is not JSON. idempotency-key-missing: An idempotency key is missing. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            409: components["responses"]["conflict"];
            413: components["responses"]["body-too-large"];
            422: components["responses"]["idempotency-key-reused"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    readProduct: {
        parameters: {
            query?: never;
            header?: {
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    replaceProduct: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read: the change is done only to that version, and refused (412) where it is another by now. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplaceProductBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. body-not-json: The body is not JSON. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            409: components["responses"]["busy"];
            412: components["responses"]["version-stale"];
            413: components["responses"]["body-too-large"];
            422: components["responses"]["too-many-states"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    listTargets: {
        parameters: {
            query?: {
                /** @description How many are answered at most. */
                limit?: number;
                /** @description The `next` of the page before, as it was answered, with the same filters. */
                cursor?: string;
                /** @description The partner, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
                partnerId?: string;
                metric?: "revenue" | "margin" | "quantity" | "sales";
            };
            header?: {
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetPage"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. cursor-invalid: The cursor is not one of this list. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    putTargets: {
        parameters: {
            query?: never;
            header?: {
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutTargetsBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PutTargetsAnswer"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. body-not-json: The body is not JSON. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description revision-conflict: This revision was sent before with other content. revision-stale: A higher revision stands there already. busy: The thing is being changed by others at this moment. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["body-too-large"];
            422: components["responses"]["reference-unknown"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    listPlans: {
        parameters: {
            query?: {
                /** @description How many are answered at most. */
                limit?: number;
                /** @description The `next` of the page before, as it was answered, with the same filters. */
                cursor?: string;
            };
            header?: {
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanPage"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. cursor-invalid: The cursor is not one of this list. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    savePlan: {
        parameters: {
            query?: never;
            header?: {
                /** @description Taken on every POST. Here the request repeats without effect by what it names, with a key or without. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyUnused"];
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SavePlanBody"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plan"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. body-not-json: The body is not JSON. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict: The id is taken by something else. busy: The thing is being changed by others at this moment. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["body-too-large"];
            /** @description plan-invalid: The plan breaks a rule. reference-unknown: Something the request refers to does not exist. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    readPlan: {
        parameters: {
            query?: never;
            header?: {
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description The plan. It must have 1–64 letters, digits or any of . _ -. */
                planId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plan"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    addPlanVersion: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer what they answered before; another body under the key is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyKept"];
                /** @description The ETag that was read: the change is done only to that version, and refused (412) where it is another by now. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description The plan. It must have 1–64 letters, digits or any of . _ -. */
                planId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SavePlanVersion"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanVersion"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. body-not-json: The body is not JSON. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            409: components["responses"]["busy"];
            412: components["responses"]["version-stale"];
            413: components["responses"]["body-too-large"];
            /** @description plan-invalid: The plan breaks a rule. idempotency-key-reused: The idempotency key was used for another request. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    assignPlan: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read: the change is done only to that version, and refused (412) where it is another by now. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description The plan. It must have 1–64 letters, digits or any of . _ -. */
                planId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignPlanAnswer"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignPlanAnswer"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. body-not-json: The body is not JSON. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            409: components["responses"]["busy"];
            412: components["responses"]["version-stale"];
            413: components["responses"]["body-too-large"];
            /** @description plan-invalid: The plan breaks a rule. reference-unknown: Something the request refers to does not exist. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    listExchangeRates: {
        parameters: {
            query: {
                /** @description How many are answered at most. */
                limit?: number;
                /** @description The `next` of the page before, as it was answered, with the same filters. */
                cursor?: string;
                /** @description must be a currency of ISO 4217, such as "EUR" */
                from: string;
                /** @description must be a currency of ISO 4217, such as "EUR" */
                to: string;
                /** @description must be a day such as "2024-01-31" */
                since?: string;
            };
            header?: {
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExchangeRatePage"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. cursor-invalid: The cursor is not one of this list. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    recordExchangeRates: {
        parameters: {
            query?: never;
            header?: {
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordExchangeRatesBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordExchangeRatesAnswer"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. body-not-json: The body is not JSON. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description revision-conflict: This revision was sent before with other content. revision-stale: A higher revision stands there already. busy: The thing is being changed by others at this moment. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["body-too-large"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    estimate: {
        parameters: {
            query?: never;
            header?: {
                /** @description Taken on every POST. Here the request repeats without effect by what it names, with a key or without. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyUnused"];
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EstimateBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EstimateAnswer"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. body-not-json: The body is not JSON. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["body-too-large"];
            /** @description sale-invalid: The sale breaks a rule. reference-unknown: Something the request refers to does not exist. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    simulatePlanVersion: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the id where there is no externalId: the same key and body give the same answer for ever, another body under it is refused. 1–200 printable characters. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description The plan. It must have 1–64 letters, digits or any of . _ -. */
                planId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SimulatePlanVersionBody"];
            };
        };
        responses: {
            /** @description Done. */
            202: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Location: components["headers"]["Location"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SimulatePlanVersionAnswer"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. body-not-json: The body is not JSON. idempotency-key-missing: An idempotency key is missing. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            409: components["responses"]["busy"];
            413: components["responses"]["body-too-large"];
            /** @description plan-invalid: The plan breaks a rule. reference-unknown: Something the request refers to does not exist. idempotency-key-reused: The idempotency key was used for another request. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    simulatePlan: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the id where there is no externalId: the same key and body give the same answer for ever, another body under it is refused. 1–200 printable characters. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SimulatePlanBody"];
            };
        };
        responses: {
            /** @description Done. */
            202: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Location: components["headers"]["Location"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SimulatePlanVersionAnswer"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. body-not-json: The body is not JSON. idempotency-key-missing: An idempotency key is missing. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict: The id is taken by something else. busy: The thing is being changed by others at this moment. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["body-too-large"];
            /** @description plan-invalid: The plan breaks a rule. reference-unknown: Something the request refers to does not exist. idempotency-key-reused: The idempotency key was used for another request. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    readSimulation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description The job that does the work. It must have 1–128 letters, digits or any of . : @ + - _ /. */
                jobId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Simulation"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    listSimulatedPartners: {
        parameters: {
            query?: {
                /** @description How many are answered at most. */
                limit?: number;
                /** @description The `next` of the page before, as it was answered, with the same filters. */
                cursor?: string;
            };
            header?: {
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description The job that does the work. It must have 1–128 letters, digits or any of . : @ + - _ /. */
                jobId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SimulatedPartnerPage"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. cursor-invalid: The cursor is not one of this list. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            409: components["responses"]["simulation-not-done"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    readSimulationCsv: {
        parameters: {
            query?: never;
            header?: {
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description The job that does the work. It must have 1–128 letters, digits or any of . : @ + - _ /. */
                jobId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SimulationCsv"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            409: components["responses"]["simulation-not-done"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    listSales: {
        parameters: {
            query?: {
                /** @description How many are answered at most. */
                limit?: number;
                /** @description The `next` of the page before, as it was answered, with the same filters. */
                cursor?: string;
                /** @description The partner, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
                partnerId?: string;
            };
            header?: {
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SalePage"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. cursor-invalid: The cursor is not one of this list. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    reportSale: {
        parameters: {
            query?: never;
            header?: {
                /** @description Taken on every POST. Here the request repeats without effect by what it names, with a key or without. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyUnused"];
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportSaleBody"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sale"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. body-not-json: The body is not JSON. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description sale-conflict: The sale was reported before with other content. busy: The thing is being changed by others at this moment. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["body-too-large"];
            /** @description sale-invalid: The sale breaks a rule. reference-unknown: Something the request refers to does not exist. over-return: More would be returned than is left of the sale. return-of-return: A return cannot be returned. sale-cancelled: The sale was cancelled. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    readSale: {
        parameters: {
            query?: never;
            header?: {
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
                saleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sale"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    correctSale: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read: the change is done only to that version, and refused (412) where it is another by now. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
                saleId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectSaleBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sale"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. body-not-json: The body is not JSON. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            /** @description revision-conflict: This revision was sent before with other content. busy: The thing is being changed by others at this moment. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["version-stale"];
            413: components["responses"]["body-too-large"];
            /** @description sale-invalid: The sale breaks a rule. sale-cancelled: The sale was cancelled. over-return: More would be returned than is left of the sale. reference-unknown: Something the request refers to does not exist. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    cancelSale: {
        parameters: {
            query?: never;
            header?: {
                /** @description Taken on every POST. Here the request repeats without effect by what it names, with a key or without. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyUnused"];
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
                saleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sale"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            409: components["responses"]["busy"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    setCustomerPayment: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read: the change is done only to that version, and refused (412) where it is another by now. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
                saleId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetCustomerPaymentBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sale"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. body-not-json: The body is not JSON. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            409: components["responses"]["busy"];
            412: components["responses"]["version-stale"];
            413: components["responses"]["body-too-large"];
            /** @description payment-invalid: The customer’s payment breaks a rule. sale-cancelled: The sale was cancelled. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    undoCustomerPayment: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read: the change is done only to that version, and refused (412) where it is another by now. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
                saleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sale"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            409: components["responses"]["busy"];
            412: components["responses"]["version-stale"];
            /** @description payment-invalid: The customer’s payment breaks a rule. sale-cancelled: The sale was cancelled. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    requestSaleImport: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the id where there is no externalId: the same key and body give the same answer for ever, another body under it is refused. 1–200 printable characters. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestSaleImportBody"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Location: components["headers"]["Location"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestSaleImportAnswer"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. body-not-json: The body is not JSON. idempotency-key-missing: An idempotency key is missing. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            409: components["responses"]["busy"];
            413: components["responses"]["body-too-large"];
            /** @description reference-unknown: Something the request refers to does not exist. idempotency-key-reused: The idempotency key was used for another request. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    startSaleImport: {
        parameters: {
            query?: never;
            header?: {
                /** @description Taken on every POST. Here the request repeats without effect by what it names, with a key or without. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyUnused"];
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description The job that does the work. It must have 1–128 letters, digits or any of . : @ + - _ /. */
                jobId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            202: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Location: components["headers"]["Location"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SimulatePlanVersionAnswer"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            409: components["responses"]["busy"];
            /** @description import-file-missing: There is no file to import. import-file-too-large: The file is too large. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    readBalance: {
        parameters: {
            query?: {
                /** @description must be an instant with an offset, such as "2024-01-31T12:00:00Z" */
                asOf?: string;
            };
            header?: {
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description The partner, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
                partnerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Balance"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    listLedgerLines: {
        parameters: {
            query?: {
                /** @description How many are answered at most. */
                limit?: number;
                /** @description The `next` of the page before, as it was answered, with the same filters. */
                cursor?: string;
            };
            header?: {
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description The partner, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
                partnerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerLinePage"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. cursor-invalid: The cursor is not one of this list. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    explainLedgerLine: {
        parameters: {
            query?: never;
            header?: {
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description The partner, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
                partnerId: string;
                lineId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExplainLedgerLineAnswer"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    listWindows: {
        parameters: {
            query?: {
                /** @description How many are answered at most. */
                limit?: number;
                /** @description The `next` of the page before, as it was answered, with the same filters. */
                cursor?: string;
                /** @description The plan. */
                planId?: string;
                /** @description The component of the plan, by its id. */
                component?: string;
                /** @description The month, quarter, year or single sale whose figures are summed. */
                window?: string;
            };
            header?: {
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description The partner, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
                partnerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WindowPage"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. cursor-invalid: The cursor is not one of this list. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    readWindow: {
        parameters: {
            query?: {
                /** @description must be an instant with an offset, such as "2024-01-31T12:00:00Z" */
                asOf?: string;
            };
            header?: {
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description The partner, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
                partnerId: string;
                /** @description The plan. */
                planId: string;
                /** @description The component of the plan, by its id. */
                component: string;
                /** @description The month, quarter, year or single sale whose figures are summed. It must be a window such as 2026-02, 2026-Q1, 2026, programme or sale:sale_…. */
                window: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Window"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            422: components["responses"]["too-far-back"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    listWindowSales: {
        parameters: {
            query?: {
                /** @description The `next` of the page before, as it was answered, with the same filters. */
                cursor?: string;
            };
            header?: {
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description The partner, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
                partnerId: string;
                /** @description The plan. */
                planId: string;
                /** @description The component of the plan, by its id. */
                component: string;
                /** @description The month, quarter, year or single sale whose figures are summed. It must be a window such as 2026-02, 2026-Q1, 2026, programme or sale:sale_…. */
                window: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WindowSalePage"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. cursor-invalid: The cursor is not one of this list. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    openDispute: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the id where there is no externalId: the same key and body give the same answer for ever, another body under it is refused. 1–200 printable characters. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description The partner, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
                partnerId: string;
                lineId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenDisputeBody"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dispute"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. body-not-json: The body is not JSON. idempotency-key-missing: An idempotency key is missing. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            /** @description dispute-open: The line is disputed already. busy: The thing is being changed by others at this moment. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["body-too-large"];
            /** @description idempotency-key-reused: The idempotency key was used for another request. dispute-too-late: The term to dispute the line is over. dispute-invalid: The dispute breaks a rule. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    readDispute: {
        parameters: {
            query?: never;
            header?: {
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dispute"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    listDisputes: {
        parameters: {
            query?: {
                /** @description How many are answered at most. */
                limit?: number;
                /** @description The `next` of the page before, as it was answered, with the same filters. */
                cursor?: string;
                state?: "open";
                /** @description The partner, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
                partnerId?: string;
            };
            header?: {
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisputePage"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. cursor-invalid: The cursor is not one of this list. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    answerDispute: {
        parameters: {
            query?: never;
            header?: {
                /** @description Taken on every POST. Here the request repeats without effect by what it names, with a key or without. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyUnused"];
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerDisputeBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dispute"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. body-not-json: The body is not JSON. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. dispute-not-yours: The other side has to do this. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            /** @description dispute-closed: The dispute was answered or closed before. busy: The thing is being changed by others at this moment. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["body-too-large"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    decideDispute: {
        parameters: {
            query?: never;
            header?: {
                /** @description Taken on every POST. Here the request repeats without effect by what it names, with a key or without. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyUnused"];
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideDisputeBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dispute"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. body-not-json: The body is not JSON. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            /** @description dispute-closed: The dispute was answered or closed before. busy: The thing is being changed by others at this moment. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["body-too-large"];
            422: components["responses"]["dispute-invalid"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    withdrawDispute: {
        parameters: {
            query?: never;
            header?: {
                /** @description Taken on every POST. Here the request repeats without effect by what it names, with a key or without. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyUnused"];
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawDisputeBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dispute"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. body-not-json: The body is not JSON. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. dispute-not-yours: The other side has to do this. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            /** @description dispute-closed: The dispute was answered or closed before. busy: The thing is being changed by others at this moment. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["body-too-large"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    startProof: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the id where there is no externalId: the same key and body give the same answer for ever, another body under it is refused. 1–200 printable characters. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartProofBody"];
            };
        };
        responses: {
            /** @description Done. */
            202: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Location: components["headers"]["Location"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Proof"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. body-not-json: The body is not JSON. idempotency-key-missing: An idempotency key is missing. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            409: components["responses"]["busy"];
            413: components["responses"]["body-too-large"];
            422: components["responses"]["idempotency-key-reused"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    readProof: {
        parameters: {
            query?: never;
            header?: {
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description The job that does the work. It must have 1–128 letters, digits or any of . : @ + - _ /. */
                jobId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Proof"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    startLedgerExport: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the id where there is no externalId: the same key and body give the same answer for ever, another body under it is refused. 1–200 printable characters. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartLedgerExportBody"];
            };
        };
        responses: {
            /** @description Done. */
            202: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Location: components["headers"]["Location"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerExport"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. body-not-json: The body is not JSON. idempotency-key-missing: An idempotency key is missing. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            409: components["responses"]["busy"];
            413: components["responses"]["body-too-large"];
            422: components["responses"]["idempotency-key-reused"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    readLedgerExport: {
        parameters: {
            query?: never;
            header?: {
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description The job that does the work. It must have 1–128 letters, digits or any of . : @ + - _ /. */
                jobId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerExport"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    readLedgerExportFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description The job that does the work. It must have 1–128 letters, digits or any of . : @ + - _ /. */
                jobId: string;
                /** @description must be the number of a file */
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerExportFile"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found: There is no such thing. document-missing: There is no such document yet. */
            404: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    listAlertRules: {
        parameters: {
            query?: {
                /** @description How many are answered at most. */
                limit?: number;
                /** @description The `next` of the page before, as it was answered, with the same filters. */
                cursor?: string;
            };
            header?: {
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlertRulePage"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. cursor-invalid: The cursor is not one of this list. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    createAlertRule: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the id where there is no externalId: the same key and body give the same answer for ever, another body under it is refused. 1–200 printable characters. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAlertRuleBody"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlertRule"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. body-not-json: The body is not JSON. idempotency-key-missing: An idempotency key is missing. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            409: components["responses"]["conflict"];
            413: components["responses"]["body-too-large"];
            /** @description idempotency-key-reused: The idempotency key was used for another request. reference-unknown: Something the request refers to does not exist. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    readAlertRule: {
        parameters: {
            query?: never;
            header?: {
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlertRule"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    replaceAlertRule: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read: the change is done only to that version, and refused (412) where it is another by now. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplaceAlertRuleBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlertRule"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. body-not-json: The body is not JSON. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            409: components["responses"]["busy"];
            412: components["responses"]["version-stale"];
            413: components["responses"]["body-too-large"];
            422: components["responses"]["reference-unknown"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    listAlerts: {
        parameters: {
            query?: {
                /** @description How many are answered at most. */
                limit?: number;
                /** @description The `next` of the page before, as it was answered, with the same filters. */
                cursor?: string;
                /** @description must be a month such as "2024-01" */
                month?: string;
            };
            header?: {
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlertPage"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. cursor-invalid: The cursor is not one of this list. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    listDeals: {
        parameters: {
            query?: {
                /** @description How many are answered at most. */
                limit?: number;
                /** @description The `next` of the page before, as it was answered, with the same filters. */
                cursor?: string;
                /** @description The partner, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
                partnerId?: string;
                state?: "waiting" | "approved" | "refused" | "expired" | "withdrawn" | "displaced" | "lost" | "won" | "stalled";
                /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
                stage?: string;
            };
            header?: {
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealPage"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. cursor-invalid: The cursor is not one of this list. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    registerDeal: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the id where there is no externalId: the same key and body give the same answer for ever, another body under it is refused. 1–200 printable characters. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterDealBody"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deal"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. body-not-json: The body is not JSON. idempotency-key-missing: An idempotency key is missing. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict: The id is taken by something else. claim-held: The customer and product are protected for another deal. busy: The thing is being changed by others at this moment. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["body-too-large"];
            /** @description idempotency-key-reused: The idempotency key was used for another request. reference-unknown: Something the request refers to does not exist. deal-invalid: The deal breaks a rule. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    readDeal: {
        parameters: {
            query?: never;
            header?: {
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadDeal"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    changeDeal: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read: the change is done only to that version, and refused (412) where it is another by now. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeDealBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deal"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. body-not-json: The body is not JSON. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            /** @description busy: The thing is being changed by others at this moment. deal-closed: The state of the deal does not allow this. claim-held: The customer and product are protected for another deal. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["version-stale"];
            413: components["responses"]["body-too-large"];
            /** @description reference-unknown: Something the request refers to does not exist. deal-invalid: The deal breaks a rule. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    creditDeal: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read: the change is done only to that version, and refused (412) where it is another by now. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreditDealBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deal"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. body-not-json: The body is not JSON. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            /** @description busy: The thing is being changed by others at this moment. deal-closed: The state of the deal does not allow this. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["version-stale"];
            413: components["responses"]["body-too-large"];
            /** @description reference-unknown: Something the request refers to does not exist. deal-invalid: The deal breaks a rule. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    moveDeal: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer what they answered before; another body under the key is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyKept"];
                /** @description The ETag that was read: the change is done only to that version, and refused (412) where it is another by now. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveDealBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deal"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. body-not-json: The body is not JSON. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            /** @description deal-closed: The state of the deal does not allow this. busy: The thing is being changed by others at this moment. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["version-stale"];
            413: components["responses"]["body-too-large"];
            /** @description deal-invalid: The deal breaks a rule. idempotency-key-reused: The idempotency key was used for another request. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    listDealMoves: {
        parameters: {
            query?: {
                /** @description How many are answered at most. */
                limit?: number;
                /** @description The `next` of the page before, as it was answered, with the same filters. */
                cursor?: string;
            };
            header?: {
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealMovePage"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. cursor-invalid: The cursor is not one of this list. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    extendDeal: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the id where there is no externalId: the same key and body give the same answer for ever, another body under it is refused. 1–200 printable characters. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag that was read: the change is done only to that version, and refused (412) where it is another by now. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deal"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. idempotency-key-missing: An idempotency key is missing. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            /** @description deal-closed: The state of the deal does not allow this. busy: The thing is being changed by others at this moment. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["version-stale"];
            /** @description extension-refused: The protection cannot be extended. idempotency-key-reused: The idempotency key was used for another request. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    loseDeal: {
        parameters: {
            query?: never;
            header?: {
                /** @description Taken on every POST. Here the request repeats without effect by what it names, with a key or without. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyUnused"];
                /** @description The ETag that was read: the change is done only to that version, and refused (412) where it is another by now. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DealLost"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deal"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. body-not-json: The body is not JSON. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            /** @description deal-closed: The state of the deal does not allow this. busy: The thing is being changed by others at this moment. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["version-stale"];
            413: components["responses"]["body-too-large"];
            422: components["responses"]["deal-invalid"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    withdrawDeal: {
        parameters: {
            query?: never;
            header?: {
                /** @description Taken on every POST. Here the request repeats without effect by what it names, with a key or without. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyUnused"];
                /** @description The ETag that was read: the change is done only to that version, and refused (412) where it is another by now. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deal"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            /** @description deal-closed: The state of the deal does not allow this. busy: The thing is being changed by others at this moment. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["version-stale"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    winDeal: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer what they answered before; another body under the key is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyKept"];
                /** @description The ETag that was read: the change is done only to that version, and refused (412) where it is another by now. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WinDealBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deal"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. body-not-json: The body is not JSON. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            /** @description deal-closed: The state of the deal does not allow this. sale-conflict: The sale was reported before with other content. busy: The thing is being changed by others at this moment. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["version-stale"];
            413: components["responses"]["body-too-large"];
            /** @description deal-invalid: The deal breaks a rule. sale-invalid: The sale breaks a rule. sale-cancelled: The sale was cancelled. idempotency-key-reused: The idempotency key was used for another request. reference-unknown: Something the request refers to does not exist. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    listMatches: {
        parameters: {
            query?: {
                /** @description How many are answered at most. */
                limit?: number;
                /** @description The `next` of the page before, as it was answered, with the same filters. */
                cursor?: string;
            };
            header?: {
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchePage"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. cursor-invalid: The cursor is not one of this list. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    decideMatch: {
        parameters: {
            query?: never;
            header?: {
                /** @description Taken on every POST. Here the request repeats without effect by what it names, with a key or without. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyUnused"];
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
                id: string;
                /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
                saleId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideMatchBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Matche"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. body-not-json: The body is not JSON. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            /** @description match-decided: It was decided before whether the sale is this deal’s. deal-closed: The state of the deal does not allow this. busy: The thing is being changed by others at this moment. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["body-too-large"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    estimateDeal: {
        parameters: {
            query?: {
                /** @description must be a day such as "2024-01-31" */
                closesOn?: string;
                /** @description must be decimal text such as "1234.50": no exponent, no separators; must not be negative */
                quantity?: string;
            };
            header?: {
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EstimateAnswer"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            /** @description estimate-needs-lines: The deal does not say what each product brings. sale-invalid: The sale breaks a rule. reference-unknown: Something the request refers to does not exist. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    readConversion: {
        parameters: {
            query: {
                /** @description must be a month such as "2024-01" */
                from: string;
                /** @description must be a month such as "2024-01" */
                to: string;
                by?: "stage" | "partner" | "channel" | "period" | "cohort";
                /** @description The program, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
                programId?: string;
            };
            header?: {
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversion"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    requestApproval: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the id where there is no externalId: the same key and body give the same answer for ever, another body under it is refused. 1–200 printable characters. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestApprovalBody"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalRequest"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. body-not-json: The body is not JSON. idempotency-key-missing: An idempotency key is missing. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            /** @description conflict: The id is taken by something else. busy: The thing is being changed by others at this moment. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["body-too-large"];
            422: components["responses"]["idempotency-key-reused"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    readApprovalRequest: {
        parameters: {
            query?: never;
            header?: {
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalRequest"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    recallApprovalRequest: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer what they answered before; another body under the key is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyKept"];
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecallApprovalRequestBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalRequest"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. body-not-json: The body is not JSON. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. approval-not-requester: Somebody else asked for this. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            /** @description approval-closed: The approval was decided or has expired before. busy: The thing is being changed by others at this moment. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["body-too-large"];
            422: components["responses"]["idempotency-key-reused"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    resubmitApprovalRequest: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the id where there is no externalId: the same key and body give the same answer for ever, another body under it is refused. 1–200 printable characters. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResubmitApprovalRequestBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalRequest"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. body-not-json: The body is not JSON. idempotency-key-missing: An idempotency key is missing. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. approval-not-requester: Somebody else asked for this. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            /** @description approval-closed: The approval was decided or has expired before. busy: The thing is being changed by others at this moment. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["body-too-large"];
            /** @description approval-not-changeable: What is decided cannot be changed and submitted again. approval-too-long: The approval has gone on for too long. idempotency-key-reused: The idempotency key was used for another request. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    readApproval: {
        parameters: {
            query?: never;
            header?: {
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Approval"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    listApprovals: {
        parameters: {
            query?: {
                /** @description How many are answered at most. */
                limit?: number;
                /** @description The `next` of the page before, as it was answered, with the same filters. */
                cursor?: string;
                state?: "open";
                waiting?: "me";
            };
            header?: {
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalPage"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. cursor-invalid: The cursor is not one of this list. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    decideApproval: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer what they answered before; another body under the key is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyKept"];
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideApprovalBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Approval"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. body-not-json: The body is not JSON. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. approval-not-yours: Others decide this. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            /** @description approval-closed: The approval was decided or has expired before. approval-returned: The approval was sent back for change. approval-answered: You have answered before. busy: The thing is being changed by others at this moment. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["body-too-large"];
            /** @description approval-too-long: The approval has gone on for too long. approval-not-changeable: What is decided cannot be changed and submitted again. approval-own: Nobody approves what is their own. idempotency-key-reused: The idempotency key was used for another request. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    delegateApproval: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer what they answered before; another body under the key is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyKept"];
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DelegateApprovalBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Approval"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. body-not-json: The body is not JSON. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. approval-not-yours: Others decide this. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            /** @description approval-closed: The approval was decided or has expired before. approval-returned: The approval was sent back for change. busy: The thing is being changed by others at this moment. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["body-too-large"];
            /** @description reference-unknown: Something the request refers to does not exist. approval-own: Nobody approves what is their own. idempotency-key-reused: The idempotency key was used for another request. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    useApprovalLink: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the id where there is no externalId: the same key and body give the same answer for ever, another body under it is refused. 1–200 printable characters. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UseApprovalLinkBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Approval"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. body-not-json: The body is not JSON. idempotency-key-missing: An idempotency key is missing. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            /** @description link-used: The link was used before. busy: The thing is being changed by others at this moment. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["body-too-large"];
            422: components["responses"]["link-invalid"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    readApprovalPolicy: {
        parameters: {
            query?: never;
            header?: {
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                subject: "deal" | "payout-run" | "partner" | "offer" | "discount" | "sale" | "fund-request" | "claim" | "plan-version";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalPolicy"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    setApprovalPolicy: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read: the change is done only to that version, and refused (412) where it is another by now. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                subject: "deal" | "payout-run" | "partner" | "offer" | "discount" | "sale" | "fund-request" | "claim" | "plan-version";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetApprovalPolicyBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalPolicy"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. body-not-json: The body is not JSON. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            409: components["responses"]["busy"];
            412: components["responses"]["version-stale"];
            413: components["responses"]["body-too-large"];
            /** @description policy-invalid: The policy breaks a rule. reference-unknown: Something the request refers to does not exist. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    listApprovalPolicyVersions: {
        parameters: {
            query?: {
                /** @description How many are answered at most. */
                limit?: number;
                /** @description The `next` of the page before, as it was answered, with the same filters. */
                cursor?: string;
            };
            header?: {
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                subject: "deal" | "payout-run" | "partner" | "offer" | "discount" | "sale" | "fund-request" | "claim" | "plan-version";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalPolicyVersionPage"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. cursor-invalid: The cursor is not one of this list. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    dryRunApprovalPolicy: {
        parameters: {
            query?: never;
            header?: {
                /** @description Taken on every POST. Here the request repeats without effect by what it names, with a key or without. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyUnused"];
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                subject: "deal" | "payout-run" | "partner" | "offer" | "discount" | "sale" | "fund-request" | "claim" | "plan-version";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DryRunApprovalPolicyBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DryRunApprovalPolicyAnswer"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. body-not-json: The body is not JSON. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            413: components["responses"]["body-too-large"];
            422: components["responses"]["policy-invalid"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    readApprover: {
        parameters: {
            query?: never;
            header?: {
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Approver"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    setApprover: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read: the change is done only to that version, and refused (412) where it is another by now. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetApproverBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Approver"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. body-not-json: The body is not JSON. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            409: components["responses"]["busy"];
            412: components["responses"]["version-stale"];
            413: components["responses"]["body-too-large"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    setAbsences: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read: the change is done only to that version, and refused (412) where it is another by now. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetAbsencesBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Approver"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. body-not-json: The body is not JSON. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            409: components["responses"]["busy"];
            412: components["responses"]["version-stale"];
            413: components["responses"]["body-too-large"];
            422: components["responses"]["reference-unknown"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    readPartnerManager: {
        parameters: {
            query?: never;
            header?: {
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description The partner, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
                partnerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartnerManager"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    setPartnerManager: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read: the change is done only to that version, and refused (412) where it is another by now. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description The partner, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
                partnerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetPartnerManagerBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartnerManager"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. body-not-json: The body is not JSON. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            409: components["responses"]["busy"];
            412: components["responses"]["version-stale"];
            413: components["responses"]["body-too-large"];
            422: components["responses"]["reference-unknown"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    listTasks: {
        parameters: {
            query?: {
                /** @description How many are answered at most. */
                limit?: number;
                /** @description The `next` of the page before, as it was answered, with the same filters. */
                cursor?: string;
                list?: "mine" | "team" | "all";
                state?: "open" | "done" | "cancelled";
                /** @description The partner, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
                partnerId?: string;
                /** @description must be a kind and an id, such as "deal:gdynia-2027"; kinds are deal, partner, customer, sale, approval, payout-run */
                subject?: string;
            };
            header?: {
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskPage"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. cursor-invalid: The cursor is not one of this list. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    giveTask: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the id where there is no externalId: the same key and body give the same answer for ever, another body under it is refused. 1–200 printable characters. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveTaskBody"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. body-not-json: The body is not JSON. idempotency-key-missing: An idempotency key is missing. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description conflict: The id is taken by something else. busy: The thing is being changed by others at this moment. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["body-too-large"];
            /** @description idempotency-key-reused: The idempotency key was used for another request. reference-unknown: Something the request refers to does not exist. task-invalid: The task breaks a rule. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    readTask: {
        parameters: {
            query?: never;
            header?: {
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    replaceTask: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read: the change is done only to that version, and refused (412) where it is another by now. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplaceTaskBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. body-not-json: The body is not JSON. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. task-not-yours: The side that gave the task has to do this. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            /** @description task-closed: The task has ended. busy: The thing is being changed by others at this moment. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["version-stale"];
            413: components["responses"]["body-too-large"];
            422: components["responses"]["task-invalid"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    finishTask: {
        parameters: {
            query?: never;
            header?: {
                /** @description Taken on every POST. Here the request repeats without effect by what it names, with a key or without. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyUnused"];
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FinishTaskBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. body-not-json: The body is not JSON. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            /** @description task-closed: The task has ended. busy: The thing is being changed by others at this moment. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["body-too-large"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    cancelTask: {
        parameters: {
            query?: never;
            header?: {
                /** @description Taken on every POST. Here the request repeats without effect by what it names, with a key or without. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyUnused"];
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawDisputeBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. body-not-json: The body is not JSON. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. task-not-yours: The side that gave the task has to do this. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            /** @description task-closed: The task has ended. busy: The thing is being changed by others at this moment. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["body-too-large"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    reassignTask: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the id where there is no externalId: the same key and body give the same answer for ever, another body under it is refused. 1–200 printable characters. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReassignTaskBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. body-not-json: The body is not JSON. idempotency-key-missing: An idempotency key is missing. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            /** @description task-closed: The task has ended. busy: The thing is being changed by others at this moment. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["body-too-large"];
            /** @description idempotency-key-reused: The idempotency key was used for another request. reference-unknown: Something the request refers to does not exist. task-invalid: The task breaks a rule. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    listTaskComments: {
        parameters: {
            query?: {
                /** @description How many are answered at most. */
                limit?: number;
                /** @description The `next` of the page before, as it was answered, with the same filters. */
                cursor?: string;
            };
            header?: {
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskCommentPage"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. cursor-invalid: The cursor is not one of this list. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    commentTask: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the id where there is no externalId: the same key and body give the same answer for ever, another body under it is refused. 1–200 printable characters. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentTaskBody"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Location: components["headers"]["Location"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskComment"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. body-not-json: The body is not JSON. idempotency-key-missing: An idempotency key is missing. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            409: components["responses"]["busy"];
            413: components["responses"]["body-too-large"];
            422: components["responses"]["idempotency-key-reused"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    listTaskFiles: {
        parameters: {
            query?: {
                /** @description How many are answered at most. */
                limit?: number;
                /** @description The `next` of the page before, as it was answered, with the same filters. */
                cursor?: string;
            };
            header?: {
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskFilePage"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. cursor-invalid: The cursor is not one of this list. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    attachTaskFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the id where there is no externalId: the same key and body give the same answer for ever, another body under it is refused. 1–200 printable characters. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttachTaskFileBody"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Location: components["headers"]["Location"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachTaskFileAnswer"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. body-not-json: The body is not JSON. idempotency-key-missing: An idempotency key is missing. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            /** @description task-closed: The task has ended. busy: The thing is being changed by others at this moment. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["body-too-large"];
            /** @description idempotency-key-reused: The idempotency key was used for another request. task-files-full: The task has all the files it may have. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    readTaskFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
                id: string;
                /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskFile"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            409: components["responses"]["task-file-missing"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    listTaskRules: {
        parameters: {
            query?: {
                /** @description How many are answered at most. */
                limit?: number;
                /** @description The `next` of the page before, as it was answered, with the same filters. */
                cursor?: string;
            };
            header?: {
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskRulePage"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. cursor-invalid: The cursor is not one of this list. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    createTaskRule: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the id where there is no externalId: the same key and body give the same answer for ever, another body under it is refused. 1–200 printable characters. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTaskRuleBody"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskRule"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. body-not-json: The body is not JSON. idempotency-key-missing: An idempotency key is missing. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            409: components["responses"]["conflict"];
            413: components["responses"]["body-too-large"];
            422: components["responses"]["idempotency-key-reused"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    readTaskRule: {
        parameters: {
            query?: never;
            header?: {
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskRule"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    replaceTaskRule: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read: the change is done only to that version, and refused (412) where it is another by now. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplaceTaskRuleBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskRule"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. body-not-json: The body is not JSON. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            409: components["responses"]["busy"];
            412: components["responses"]["version-stale"];
            413: components["responses"]["body-too-large"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    readPayoutSettings: {
        parameters: {
            query?: never;
            header?: {
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayoutSettings"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["payouts-not-set"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    setPayoutSettings: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read: the change is done only to that version, and refused (412) where it is another by now. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetPayoutSettingsBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayoutSettings"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. body-not-json: The body is not JSON. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            409: components["responses"]["busy"];
            412: components["responses"]["version-stale"];
            413: components["responses"]["body-too-large"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    readBankAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description The partner, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
                partnerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankAccount"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    proposeBankAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read: the change is done only to that version, and refused (412) where it is another by now. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description The partner, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
                partnerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BankAccountCurrent"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankAccount"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. body-not-json: The body is not JSON. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            409: components["responses"]["busy"];
            412: components["responses"]["version-stale"];
            413: components["responses"]["body-too-large"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    confirmBankAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description Taken on every POST. Here the request repeats without effect by what it names, with a key or without. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyUnused"];
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description The partner, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
                partnerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmBankAccountBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankAccount"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. body-not-json: The body is not JSON. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            /** @description nothing-to-confirm: No bank details wait for a confirmation. busy: The thing is being changed by others at this moment. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["body-too-large"];
            422: components["responses"]["second-person-needed"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    readDraws: {
        parameters: {
            query?: never;
            header?: {
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description The partner, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
                partnerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draws"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    setDraws: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read: the change is done only to that version, and refused (412) where it is another by now. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description The partner, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
                partnerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetDrawsBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draws"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. body-not-json: The body is not JSON. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            409: components["responses"]["busy"];
            412: components["responses"]["version-stale"];
            413: components["responses"]["body-too-large"];
            422: components["responses"]["draw-invalid"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    readTaxProfile: {
        parameters: {
            query?: never;
            header?: {
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description The partner, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
                partnerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaxProfile"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    setTaxProfile: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read: the change is done only to that version, and refused (412) where it is another by now. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description The partner, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
                partnerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetTaxProfileBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaxProfile"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. body-not-json: The body is not JSON. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            409: components["responses"]["busy"];
            412: components["responses"]["version-stale"];
            413: components["responses"]["body-too-large"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    readPayoutCurrency: {
        parameters: {
            query?: never;
            header?: {
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description The partner, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
                partnerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayoutCurrency"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    setPayoutCurrency: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read: the change is done only to that version, and refused (412) where it is another by now. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description The partner, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
                partnerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetPayoutCurrencyBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayoutCurrency"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. body-not-json: The body is not JSON. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            409: components["responses"]["busy"];
            412: components["responses"]["version-stale"];
            413: components["responses"]["body-too-large"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    listPayoutRuns: {
        parameters: {
            query?: {
                /** @description How many are answered at most. */
                limit?: number;
                /** @description The `next` of the page before, as it was answered, with the same filters. */
                cursor?: string;
            };
            header?: {
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayoutRunPage"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. cursor-invalid: The cursor is not one of this list. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    startPayoutRun: {
        parameters: {
            query?: never;
            header?: {
                /** @description Taken on every POST. Here the request repeats without effect by what it names, with a key or without. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyUnused"];
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartPayoutRunBody"];
            };
        };
        responses: {
            /** @description Done. */
            202: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayoutRun"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. body-not-json: The body is not JSON. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description period-settled: A later period is settled already. payout-run-open: Another payout run is not finished. conflict: The id is taken by something else. busy: The thing is being changed by others at this moment. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["body-too-large"];
            /** @description payouts-not-set: It is not set how this program pays. period-not-over: The period is not over. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    readPayoutRun: {
        parameters: {
            query?: never;
            header?: {
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayoutRun"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    restartPayoutRun: {
        parameters: {
            query?: never;
            header?: {
                /** @description Taken on every POST. Here the request repeats without effect by what it names, with a key or without. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyUnused"];
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RestartPayoutRunBody"];
            };
        };
        responses: {
            /** @description Done. */
            202: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayoutRun"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. body-not-json: The body is not JSON. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            /** @description payout-run-not-stopped: The run has not stopped. period-settled: A later period is settled already. payout-run-open: Another payout run is not finished. busy: The thing is being changed by others at this moment. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["body-too-large"];
            /** @description period-not-over: The period is not over. payouts-not-set: It is not set how this program pays. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    pausePayoutRun: {
        parameters: {
            query?: never;
            header?: {
                /** @description Taken on every POST. Here the request repeats without effect by what it names, with a key or without. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyUnused"];
                /** @description The ETag that was read: the change is done only to that version, and refused (412) where it is another by now. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecallApprovalRequestBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayoutRun"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. body-not-json: The body is not JSON. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            /** @description payout-run-not-stoppable: The run can’t be stopped so. busy: The thing is being changed by others at this moment. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["version-stale"];
            413: components["responses"]["body-too-large"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    cancelPayoutRun: {
        parameters: {
            query?: never;
            header?: {
                /** @description Taken on every POST. Here the request repeats without effect by what it names, with a key or without. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyUnused"];
                /** @description The ETag that was read: the change is done only to that version, and refused (412) where it is another by now. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecallApprovalRequestBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayoutRun"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. body-not-json: The body is not JSON. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            /** @description payout-run-not-stoppable: The run can’t be stopped so. busy: The thing is being changed by others at this moment. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["version-stale"];
            413: components["responses"]["body-too-large"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    previewPayout: {
        parameters: {
            query: {
                /** @description How many are answered at most. */
                limit?: number;
                /** @description The `next` of the page before, as it was answered, with the same filters. */
                cursor?: string;
                /** @description must be a month such as "2024-01" */
                period: string;
                /** @description What was posted up to then is paid. It must be an instant with an offset, such as "2024-01-31T12:00:00Z". */
                cutOff?: string;
            };
            header?: {
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreviewPayoutAnswer"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. cursor-invalid: The cursor is not one of this list. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            409: components["responses"]["period-settled"];
            /** @description payouts-not-set: It is not set how this program pays. period-not-over: The period is not over. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    readPayoutOverview: {
        parameters: {
            query?: never;
            header?: {
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description The partner, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
                partnerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayoutOverview"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    readBankFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
                id: string;
                /** @description must be the name of a file as the run tells it, such as "1", "1-elixir-0" or "repeat-1" */
                attempt: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SimulationCsv"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found: There is no such thing. document-missing: There is no such document yet. */
            404: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    writeRepeatFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description Taken on every POST. Here the request repeats without effect by what it names, with a key or without. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyUnused"];
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayoutRun"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            /** @description nothing-to-repeat: No payment of the run waits for a bank file. busy: The thing is being changed by others at this moment. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description payment-not-payable: There is no account to pay to or from. payouts-not-set: It is not set how this program pays. not-in-a-sandbox: This does not work in a sandbox. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    requestBankAnswer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the id where there is no externalId: the same key and body give the same answer for ever, another body under it is refused. 1–200 printable characters. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestBankAnswerBody"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Location: components["headers"]["Location"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestBankAnswerAnswer"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. body-not-json: The body is not JSON. idempotency-key-missing: An idempotency key is missing. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            409: components["responses"]["busy"];
            413: components["responses"]["body-too-large"];
            422: components["responses"]["idempotency-key-reused"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    startBankAnswer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Taken on every POST. Here the request repeats without effect by what it names, with a key or without. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyUnused"];
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description The job that does the work. It must have 1–128 letters, digits or any of . : @ + - _ /. */
                jobId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            202: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Location: components["headers"]["Location"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SimulatePlanVersionAnswer"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            /** @description bank-answer-missing: The bank’s answer has not been uploaded. busy: The thing is being changed by others at this moment. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["bank-answer-too-large"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    listBankLines: {
        parameters: {
            query?: {
                /** @description How many are answered at most. */
                limit?: number;
                /** @description The `next` of the page before, as it was answered, with the same filters. */
                cursor?: string;
                outcome?: "paid" | "refused" | "returned" | "noted" | "accepted" | "repeated" | "unmatched";
            };
            header?: {
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description The job that does the work. It must have 1–128 letters, digits or any of . : @ + - _ /. */
                jobId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankLinePage"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. cursor-invalid: The cursor is not one of this list. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    listPayments: {
        parameters: {
            query?: {
                /** @description How many are answered at most. */
                limit?: number;
                /** @description The `next` of the page before, as it was answered, with the same filters. */
                cursor?: string;
                /** @description The payout run. It must have 1–128 letters, digits or any of . : @ + - _ /. */
                runId?: string;
                /** @description The partner, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
                partnerId?: string;
                state?: "ordered" | "paid" | "refused" | "returned";
            };
            header?: {
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentPage"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. cursor-invalid: The cursor is not one of this list. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    readPayment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayoutOverviewOnItsWay"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    repeatPayment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Taken on every POST. Here the request repeats without effect by what it names, with a key or without. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyUnused"];
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayoutOverviewOnItsWay"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            /** @description payment-not-back: The payment has not come back, or is ordered again already. busy: The thing is being changed by others at this moment. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description payment-not-payable: There is no account to pay to or from. payouts-not-set: It is not set how this program pays. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    listPayoutRunStatements: {
        parameters: {
            query?: {
                /** @description How many are answered at most. */
                limit?: number;
                /** @description The `next` of the page before, as it was answered, with the same filters. */
                cursor?: string;
                unusual?: "true";
            };
            header?: {
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayoutRunStatementPage"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. cursor-invalid: The cursor is not one of this list. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    listStatements: {
        parameters: {
            query?: {
                /** @description How many are answered at most. */
                limit?: number;
                /** @description The `next` of the page before, as it was answered, with the same filters. */
                cursor?: string;
            };
            header?: {
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description The partner, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
                partnerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayoutRunStatementPage"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. cursor-invalid: The cursor is not one of this list. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    readStatement: {
        parameters: {
            query?: {
                /** @description must be an instant with an offset, such as "2024-01-31T12:00:00Z" */
                asOf?: string;
            };
            header?: {
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description The partner, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
                partnerId: string;
                /** @description The payout run. It must have 1–128 letters, digits or any of . : @ + - _ /. */
                runId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Statement"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    readStatementDocument: {
        parameters: {
            query?: never;
            header?: {
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description The partner, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
                partnerId: string;
                /** @description The payout run. It must have 1–128 letters, digits or any of . : @ + - _ /. */
                runId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SimulationCsv"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found: There is no such thing. document-missing: There is no such document yet. */
            404: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    readStatementCsv: {
        parameters: {
            query?: never;
            header?: {
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description The partner, by our id or your externalId. It must have 1–128 letters, digits or any of . : @ + - _ /. */
                partnerId: string;
                /** @description The payout run. It must have 1–128 letters, digits or any of . : @ + - _ /. */
                runId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SimulationCsv"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found: There is no such thing. document-missing: There is no such document yet. */
            404: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    listWebhookEndpoints: {
        parameters: {
            query?: {
                /** @description How many are answered at most. */
                limit?: number;
                /** @description The `next` of the page before, as it was answered, with the same filters. */
                cursor?: string;
            };
            header?: {
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpointPage"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. cursor-invalid: The cursor is not one of this list. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    createWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the id where there is no externalId: the same key and body give the same answer for ever, another body under it is refused. 1–200 printable characters. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateWebhookEndpointBody"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateWebhookEndpointAnswer"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. body-not-json: The body is not JSON. idempotency-key-missing: An idempotency key is missing. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            409: components["responses"]["conflict"];
            413: components["responses"]["body-too-large"];
            /** @description idempotency-key-reused: The idempotency key was used for another request. webhook-endpoint-invalid: The webhook endpoint breaks a rule. webhook-endpoints-too-many: There are too many webhook endpoints. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    readWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpoint"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    replaceWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read: the change is done only to that version, and refused (412) where it is another by now. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplaceWebhookEndpointBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpoint"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. body-not-json: The body is not JSON. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            409: components["responses"]["busy"];
            412: components["responses"]["version-stale"];
            413: components["responses"]["body-too-large"];
            422: components["responses"]["webhook-endpoint-invalid"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    removeWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read: the change is done only to that version, and refused (412) where it is another by now. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpoint"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            409: components["responses"]["busy"];
            412: components["responses"]["version-stale"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    rotateWebhookSecret: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the id where there is no externalId: the same key and body give the same answer for ever, another body under it is refused. 1–200 printable characters. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag that was read: the change is done only to that version, and refused (412) where it is another by now. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateWebhookEndpointAnswer"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. idempotency-key-missing: An idempotency key is missing. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            409: components["responses"]["busy"];
            412: components["responses"]["version-stale"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    testWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the id where there is no externalId: the same key and body give the same answer for ever, another body under it is refused. 1–200 printable characters. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            202: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. idempotency-key-missing: An idempotency key is missing. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            409: components["responses"]["webhook-endpoint-disabled"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    enableWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /** @description Taken on every POST. Here the request repeats without effect by what it names, with a key or without. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyUnused"];
                /** @description The ETag that was read: the change is done only to that version, and refused (412) where it is another by now. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpoint"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            409: components["responses"]["busy"];
            412: components["responses"]["version-stale"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    listWebhookDeliveries: {
        parameters: {
            query?: {
                /** @description How many are answered at most. */
                limit?: number;
                /** @description The `next` of the page before, as it was answered, with the same filters. */
                cursor?: string;
                state?: "pending" | "delivered" | "given-up";
            };
            header?: {
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeliveryPage"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. cursor-invalid: The cursor is not one of this list. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    readWebhookDelivery: {
        parameters: {
            query?: never;
            header?: {
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
                id: string;
                /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
                deliveryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    replayWebhookDelivery: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the id where there is no externalId: the same key and body give the same answer for ever, another body under it is refused. 1–200 printable characters. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
                id: string;
                /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
                deliveryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            202: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. idempotency-key-missing: An idempotency key is missing. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            /** @description webhook-endpoint-disabled: The webhook endpoint is disabled. busy: The thing is being changed by others at this moment. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    replayWebhookDeliveries: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the id where there is no externalId: the same key and body give the same answer for ever, another body under it is refused. 1–200 printable characters. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplayWebhookDeliveriesBody"];
            };
        };
        responses: {
            /** @description Done. */
            202: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplayWebhookDeliveriesAnswer"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. body-not-json: The body is not JSON. idempotency-key-missing: An idempotency key is missing. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            /** @description webhook-endpoint-disabled: The webhook endpoint is disabled. busy: The thing is being changed by others at this moment. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["body-too-large"];
            /** @description idempotency-key-reused: The idempotency key was used for another request. webhook-replay-too-long: There are too many deliveries in the range. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    listWebhookEventTypes: {
        parameters: {
            query?: never;
            header?: {
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEventTypePage"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    listAuditEntries: {
        parameters: {
            query?: {
                /** @description How many are answered at most. */
                limit?: number;
                /** @description The `next` of the page before, as it was answered, with the same filters. */
                cursor?: string;
                order?: "newest" | "oldest";
            };
            header?: {
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEntryPage"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. cursor-invalid: The cursor is not one of this list. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    readAuditEntry: {
        parameters: {
            query?: never;
            header?: {
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description must be the number of an entry */
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEntry"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    readHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            400: components["responses"]["malformed"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    listJobs: {
        parameters: {
            query?: {
                /** @description How many are answered at most. */
                limit?: number;
                /** @description The `next` of the page before, as it was answered, with the same filters. */
                cursor?: string;
            };
            header?: {
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobPage"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. cursor-invalid: The cursor is not one of this list. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    readJob: {
        parameters: {
            query?: never;
            header?: {
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    listJobErrors: {
        parameters: {
            query?: {
                /** @description How many are answered at most. */
                limit?: number;
                /** @description The `next` of the page before, as it was answered, with the same filters. */
                cursor?: string;
            };
            header?: {
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobErrorPage"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. cursor-invalid: The cursor is not one of this list. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    readJobResults: {
        parameters: {
            query?: never;
            header?: {
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
                id: string;
                /** @description must be the number of a file */
                part: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerExportFile"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-found: There is no such thing. document-missing: There is no such document yet. */
            404: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    cancelJob: {
        parameters: {
            query?: never;
            header?: {
                /** @description Taken on every POST. Here the request repeats without effect by what it names, with a key or without. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyUnused"];
                /** @description The ETag that was read: the change is done only to that version, and refused (412) where it is another by now. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            /** @description job-ended: The job has ended. busy: The thing is being changed by others at this moment. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["version-stale"];
            422: components["responses"]["job-not-steerable"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    resumeJob: {
        parameters: {
            query?: never;
            header?: {
                /** @description Taken on every POST. Here the request repeats without effect by what it names, with a key or without. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyUnused"];
                /** @description The ETag that was read: the change is done only to that version, and refused (412) where it is another by now. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            /** @description job-ended: The job has ended. busy: The thing is being changed by others at this moment. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["version-stale"];
            422: components["responses"]["job-not-steerable"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    readCalendar: {
        parameters: {
            query?: never;
            header?: {
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Calendar"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    setCalendar: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read: the change is done only to that version, and refused (412) where it is another by now. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetCalendarBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Calendar"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. body-not-json: The body is not JSON. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            409: components["responses"]["busy"];
            412: components["responses"]["version-stale"];
            413: components["responses"]["body-too-large"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    createFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the id where there is no externalId: the same key and body give the same answer for ever, another body under it is refused. 1–200 printable characters. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateFileBody"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Location: components["headers"]["Location"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateFileAnswer"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. body-not-json: The body is not JSON. idempotency-key-missing: An idempotency key is missing. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            409: components["responses"]["busy"];
            413: components["responses"]["body-too-large"];
            /** @description idempotency-key-reused: The idempotency key was used for another request. reference-unknown: Something the request refers to does not exist. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    readFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path: {
                /** @description must have 1–128 letters, digits or any of . : @ + - _ / */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["File"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not-found"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    openSandbox: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the id where there is no externalId: the same key and body give the same answer for ever, another body under it is refused. 1–200 printable characters. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Location: components["headers"]["Location"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenSandboxAnswer"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. idempotency-key-missing: An idempotency key is missing. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not-in-a-sandbox: This does not work in a sandbox. key-too-strong: More would be allowed than you are allowed yourself. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    readSandboxClock: {
        parameters: {
            query?: never;
            header?: {
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SandboxClock"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["not-a-sandbox"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    moveSandboxClock: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the id where there is no externalId: the same key and body give the same answer for ever, another body under it is refused. 1–200 printable characters. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveSandboxClockBody"];
            };
        };
        responses: {
            /** @description Done. */
            202: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. body-not-json: The body is not JSON. idempotency-key-missing: An idempotency key is missing. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description clock-moving: The clock is being moved. busy: The thing is being changed by others at this moment. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["body-too-large"];
            /** @description not-a-sandbox: This works in a sandbox only. idempotency-key-reused: The idempotency key was used for another request. clock-goes-back: A clock does not go back. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    listSandboxRuns: {
        parameters: {
            query?: {
                /** @description How many are answered at most. */
                limit?: number;
                /** @description The `next` of the page before, as it was answered, with the same filters. */
                cursor?: string;
            };
            header?: {
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SandboxRunPage"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. cursor-invalid: The cursor is not one of this list. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["not-a-sandbox"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    listSandboxEmails: {
        parameters: {
            query?: {
                /** @description How many are answered at most. */
                limit?: number;
                /** @description The `next` of the page before, as it was answered, with the same filters. */
                cursor?: string;
            };
            header?: {
                /** @description Needed by people who belong to several tenants. */
                "Partnerwise-Tenant"?: components["parameters"]["Tenant"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SandboxEmailPage"];
                };
            };
            /** @description tenant-not-chosen: It is not said which tenant is meant. malformed: The request is malformed. cursor-invalid: The cursor is not one of this list. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            /** @description forbidden: Your role does not allow this. origin-not-allowed: Pages of this origin may not ask. mfa-required: A second factor is needed. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["not-a-sandbox"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    openApiDocument: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Encoding": components["headers"]["Content-Encoding"];
                    "Content-Security-Policy": components["headers"]["Content-Security-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            400: components["responses"]["malformed"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    docsPage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Encoding": components["headers"]["Content-Encoding"];
                    "Content-Security-Policy": components["headers"]["Content-Security-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html; charset=utf-8": string;
                };
            };
            400: components["responses"]["malformed"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    docsGuide: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Encoding": components["headers"]["Content-Encoding"];
                    "Content-Security-Policy": components["headers"]["Content-Security-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html; charset=utf-8": string;
                };
            };
            400: components["responses"]["malformed"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    docsTypes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Encoding": components["headers"]["Content-Encoding"];
                    "Content-Security-Policy": components["headers"]["Content-Security-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "text/plain; charset=utf-8": string;
                };
            };
            400: components["responses"]["malformed"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    docsScript: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Encoding": components["headers"]["Content-Encoding"];
                    "Content-Security-Policy": components["headers"]["Content-Security-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "text/javascript; charset=utf-8": string;
                };
            };
            400: components["responses"]["malformed"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    docsStyle: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Encoding": components["headers"]["Content-Encoding"];
                    "Content-Security-Policy": components["headers"]["Content-Security-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "text/css; charset=utf-8": string;
                };
            };
            400: components["responses"]["malformed"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    problemList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Encoding": components["headers"]["Content-Encoding"];
                    "Content-Security-Policy": components["headers"]["Content-Security-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html; charset=utf-8": string;
                };
            };
            400: components["responses"]["malformed"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
    problemPage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Encoding": components["headers"]["Content-Encoding"];
                    "Content-Security-Policy": components["headers"]["Content-Security-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html; charset=utf-8": string;
                };
            };
            400: components["responses"]["malformed"];
            404: components["responses"]["not-found"];
            429: components["responses"]["rate-limited"];
            500: components["responses"]["internal"];
        };
    };
}
