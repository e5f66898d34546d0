// Written by scripts/write-openapi.ts from the routes of src/app/server.

export interface paths {
    "/api/workspace": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the workspace holds, and whether lineage is ready */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The workspace */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Workspace"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Documents that fit, with what there is to choose from */
        get: {
            parameters: {
                query?: {
                    words?: string;
                    publisher?: string;
                    kind?: components["schemas"]["DocumentKind"];
                    language?: string;
                    year?: string;
                    problems?: "yes";
                    order?: "newest" | "oldest" | "title" | "publisher" | "attributions" | "added";
                    asOf?: string;
                    offset?: number | null;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A page of the list */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DocumentList"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A document: its words, who says what in them, and what it says of itself */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The document */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DocumentPage"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a document states, which claims these are, and from whom it took them */
        get: {
            parameters: {
                query?: {
                    asOf?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The statements */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DocumentStatements"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/original": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The original bytes, as a file */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The bytes as they came in */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/octet-stream": string;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was left out or doubtful, and what to do */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The problems */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            problems: components["schemas"]["Problem"][];
                            more: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews/queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The attributions that a person has not reviewed, the least certain first */
        get: {
            parameters: {
                query?: {
                    /** @description Name; the one of this run if not given. */
                    reviewer?: string;
                    offset?: number | null;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A stretch of the queue */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ReviewQueue"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews/agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far reviewers agree, and where they do not */
        get: {
            parameters: {
                query?: {
                    offset?: number | null;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Krippendorff’s alpha, and the disagreements */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Agreement"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews/casebook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How much was reviewed as a whole, so that it can be exported */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description How many passages */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CasebookSize"];
                    };
                };
            };
        };
        put?: never;
        /** Export what was reviewed as marked passages, which the custody log records */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A file of marked passages; docs/cli.md has the notation under `export` */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/plain": string;
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews/acceptances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that an attribution is there as it is shown */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description Of the attribution (a-…), or of a review of it (p-…). */
                        id: string;
                        reason?: string;
                    };
                };
            };
            responses: {
                /** @description The decision */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Reviewed"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews/rejections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that an attribution is not there */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description Of the attribution (a-…), or of a review of it (p-…). */
                        id: string;
                        reason?: string;
                    };
                };
            };
            responses: {
                /** @description The decision */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Reviewed"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that an attribution reads otherwise */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description Of the attribution (a-…), or of a review of it (p-…). */
                        id: string;
                        reason?: string;
                        roles: components["schemas"]["ReadRoles"];
                    };
                };
            };
            responses: {
                /** @description The decision */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Reviewed"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews/additions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that an attribution is missing */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        document: string;
                        roles: components["schemas"]["ReadRoles"];
                        reason?: string;
                    };
                };
            };
            responses: {
                /** @description The decision */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Reviewed"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Withdraw a review: what counted without it counts again */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The withdrawal */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Reviewed"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/additions/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add files */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "multipart/form-data": {
                        files?: string[];
                    };
                };
            };
            responses: {
                /** @description The addition, which has begun */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Addition"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/additions/pages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Fetch and add pages */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        addresses: string[];
                    };
                };
            };
            responses: {
                /** @description The addition, which has begun */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Addition"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/additions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was given to this run of the workbench, the latest first */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The additions */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            additions: components["schemas"]["Addition"][];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/additions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far an addition is */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The addition */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Addition"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /** Stop an addition; what is in stays in */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The addition */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Addition"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Claims that fit, in an order */
        get: {
            parameters: {
                query?: {
                    by?: "spread" | "independence" | "contradiction" | "newness";
                    words?: string;
                    /** @description Id of an actor anywhere in its chains. */
                    speaker?: string;
                    mood?: components["schemas"]["Mood"];
                    denied?: "yes";
                    distorted?: "yes";
                    minDocuments?: number;
                    asOf?: string;
                    offset?: number | null;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A page of the list */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ClaimList"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/claims/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A claim: its wordings, stances, lineage, origins and contradictions */
        get: {
            parameters: {
                query?: {
                    asOf?: string;
                };
                header?: never;
                path: {
                    /** @description Of the claim, one that it had, or of a statement of it. */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The claim */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ClaimPage"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/claims/{id}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What persons decided of a claim and did not withdraw */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The decisions */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["StandingDecisions"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/claims/joins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decide that claims or statements are one claim */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        named: string[];
                        opposite?: boolean;
                        reason?: string;
                    };
                };
            };
            responses: {
                /** @description The decision */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ClaimsDecided"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/claims/splits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decide that statements do not make the claim that they are taken for */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        named: string[];
                        from?: string[];
                        reason?: string;
                    };
                };
            };
            responses: {
                /** @description The decision */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ClaimsDecided"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/claims/locks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decide that the statements of a claim are right as a whole */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        named: string;
                        reason?: string;
                    };
                };
            };
            responses: {
                /** @description The decision */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ClaimsDecided"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/claims/decisions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Withdraw a decision of claims: what counted without it counts again */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The withdrawal */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ClaimsDecided"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Statements by when it is said to have happened, and when they were said */
        get: {
            parameters: {
                query?: {
                    /** @description Id of an actor anywhere in the chain. */
                    through?: string;
                    /** @description Id of an actor whom others speak of. */
                    about?: string;
                    claim?: string;
                    /** @description What happened at this time or later: a year, month, week or day, or a day with a clock time, which shuts out what has an earlier clock time. */
                    from?: string;
                    /** @description ISO 8601, as precise as known. */
                    until?: string;
                    /** @description ISO 8601, as precise as known. */
                    saidFrom?: string;
                    /** @description ISO 8601, as precise as known. */
                    saidUntil?: string;
                    undated?: "yes";
                    asOf?: string;
                    offset?: number | null;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A page of the time line, with all of its cells */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Timeline"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/actors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who speaks and who is spoken of */
        get: {
            parameters: {
                query?: {
                    words?: string;
                    type?: components["schemas"]["EntityType"];
                    order?: "voiced" | "relayed" | "about" | "name";
                    asOf?: string;
                    offset?: number | null;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A page of the list */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ActorList"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/actors/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An actor: its names, what it says and passes on, and what others say of it */
        get: {
            parameters: {
                query?: {
                    asOf?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The actor */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ActorPage"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/network": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who passes on whose words, belongs to whom and speaks of whom */
        get: {
            parameters: {
                query?: {
                    /** @description Id of an actor: those next to it. */
                    around?: string;
                    /** @description Kinds of edges, with commas between them; all of them if not given. */
                    kinds?: string;
                    asOf?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The network */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Network"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/actors/{id}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What persons decided of an actor and did not withdraw */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The decisions */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["StandingDecisions"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/actors/merges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decide that actors are one */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        named: string[];
                        reason?: string;
                    };
                };
            };
            responses: {
                /** @description The decision */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ActorsDecided"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/actors/splits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decide that what one actor is taken for are two */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        named: string;
                        names?: string[];
                        documents?: string[];
                        reason?: string;
                    };
                };
            };
            responses: {
                /** @description The decision */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ActorsDecided"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/actors/renames": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give an actor the name under which it is shown */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        named: string;
                        name: string;
                        reason?: string;
                    };
                };
            };
            responses: {
                /** @description The decision */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ActorsDecided"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/actors/decisions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Withdraw a decision of who is who */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The withdrawal */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ActorsDecided"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Statements, passages and actors in which all the words stand */
        get: {
            parameters: {
                query: {
                    words: string;
                    publisher?: string;
                    kind?: components["schemas"]["DocumentKind"];
                    mood?: components["schemas"]["Mood"];
                    stance?: components["schemas"]["Stance"];
                    asOf?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description What was found, the best match first */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SearchResults"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/custody": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The custody log, the latest entry first */
        get: {
            parameters: {
                query?: {
                    /** @description Entries about these original bytes (`sha256-…`). */
                    evidence?: string;
                    offset?: number | null;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A page of the log */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CustodyLog"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/custody": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The record of the original in which a document stands */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The record */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CustodyItem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the last verifying found, or how far it is */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The verification */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Verification"];
                    };
                };
            };
        };
        put?: never;
        /** Verify the whole workspace against its custody log */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The verification, which has begun */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Verification"];
                    };
                };
            };
        };
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
        Workspace: {
            name: string;
            version: string;
            holdings: {
                evidence: number;
                documents: number;
                attributions: number;
                statements: number;
            };
            head: {
                n: number;
                hash: string;
            } | null;
            /**
             * Format: date
             * @description The earliest day of a document that says when it was published, or was captured.
             */
            first: string | null;
            /**
             * Format: date
             * @description The latest such day.
             */
            last: string | null;
            /** @description Documents that do not say when: in `days` they stand where they were added. */
            undated: number;
            /** @description On how many documents became known on which day, the earliest first. */
            days: {
                /** Format: date */
                day: string;
                documents: number;
            }[];
            /** @description Whether claims, actors and time lines can be asked for as the workspace is now. */
            lineage: {
                /** @enum {string} */
                state: "preparing" | "ready" | "failed";
                /** @description ISO 8601, as precise as known. */
                since: string;
                problem: components["schemas"]["Problem"] | null;
            };
        };
        /** @description What is wrong, where, and what to do next. docs/problems.md lists the codes. */
        Problem: {
            code: string;
            /** @enum {string} */
            severity: "error" | "warning";
            message: string;
            advice: string;
            path: string | null;
            line: number | null;
            column: number | null;
            field: string | null;
        };
        DocumentList: {
            asOf: components["schemas"]["AsOf"];
            total: number;
            documents: components["schemas"]["DocumentCard"][];
            facets: {
                publisher: {
                    value: string | null;
                    count: number;
                }[];
                kind: {
                    value: string | null;
                    count: number;
                }[];
                language: {
                    value: string | null;
                    count: number;
                }[];
                year: {
                    value: string | null;
                    count: number;
                }[];
            };
        };
        /** @description How many documents were there at the end of that day, and how many were not. */
        AsOf: {
            /** Format: date */
            day: string;
            documents: number;
            later: number;
        } | null;
        DocumentCard: components["schemas"]["DocumentName"] & {
            kind: components["schemas"]["DocumentKind"];
            language: string | null;
            url: string | null;
            /** @description ISO 8601, as precise as known. */
            added: string;
            attributions: number;
            statements: number;
            problems: number;
        };
        /** @enum {string} */
        DocumentKind: "article" | "statement" | "post" | "transcript" | "unknown";
        DocumentName: {
            id: string;
            path: string;
            record: string | null;
            title: string | null;
            publisher: string | null;
            /** @description ISO 8601, as precise as known. */
            published: string | null;
        };
        DocumentPage: {
            document: components["schemas"]["DocumentName"] & {
                evidence: string;
                url: string | null;
                capture: {
                    url: string;
                    /** @description ISO 8601, as precise as known. */
                    at: string | null;
                } | null;
                mediaType: string;
                kind: components["schemas"]["DocumentKind"];
                author: string | null;
                /** @description ISO 8601, as precise as known. */
                modified: string | null;
                language: string | null;
                statedBy: {
                    [key: string]: string;
                };
                text: string;
                parts: {
                    /** @enum {string} */
                    kind: "headline" | "body" | "quotation" | "caption" | "comment";
                    start: number;
                    end: number;
                    voice: string | null;
                    voiceName: string | null;
                }[];
                redactions: number[][];
                gaps: {
                    start: number;
                    end: number;
                    language: string | null;
                }[];
                reader: string;
            };
            /**
             * Format: date
             * @description From the end of which day on it was there: published, else captured, else added.
             */
            known: string | null;
            paths: string[];
            attributions: components["schemas"]["Attribution"][];
            /** @description What is not among them since a person says that it is none. */
            rejected: {
                review: components["schemas"]["AttributionReview"];
                /** @description Null where the words do not stand there any more. */
                roles: components["schemas"]["Roles"] | null;
                /** @description As the analysis was sure of it; null where a person added it. */
                confidence: number | null;
            }[];
            times: {
                start: number;
                end: number;
                text: string;
                /** @description ISO 8601, as precise as known. */
                value: string | null;
                rule: string;
            }[];
            /** @description The names of the actors that speak in it, by id. */
            names: {
                [key: string]: string;
            };
            problems: components["schemas"]["Problem"][];
        };
        Attribution: {
            id: string;
            parent: string | null;
            source: {
                spans: number[][];
                text: string;
                entity: string | null;
            } | null;
            cue: {
                spans: number[][];
                text: string;
            } | null;
            content: {
                spans: number[][];
                text: string;
            };
            /** @enum {string} */
            quoting: "direct" | "indirect" | "mixed";
            attitude: components["schemas"]["Attitude"];
            confidence: number;
            by: string;
            /** @description Null where nobody reviewed it. */
            review: components["schemas"]["AttributionReview"] | null;
        };
        /** @enum {string} */
        Attitude: "affirms" | "denies" | "doubts" | "asks" | "wants" | "expects";
        /** @description What counts of what persons say of an attribution. */
        AttributionReview: components["schemas"]["ReviewSaid"] & {
            /** @description In what its reviewers differ; empty where they agree, or there is one. */
            differs: ("verdict" | "source" | "cue" | "content" | "attitude")[];
            /** @description Of each person the last, the earliest first. */
            all: components["schemas"]["ReviewSaid"][];
        };
        ReviewSaid: {
            decision: string;
            by: string;
            /** @description ISO 8601, as precise as known. */
            time: string;
            /**
             * @description Of the attribution as the analysis found it, whatever others had said before.
             * @enum {string}
             */
            verdict: "accepted" | "rejected" | "corrected" | "added";
            reason: string | null;
        };
        Roles: {
            source: number[][] | null;
            cue: number[][] | null;
            content: number[][];
            attitude: components["schemas"]["Attitude"];
        };
        DocumentStatements: {
            statements: components["schemas"]["Statement"][];
            /** @description By id. */
            claims: {
                [key: string]: components["schemas"]["ClaimCard"];
            };
            derivations: {
                other: components["schemas"]["DocumentName"];
                /**
                 * @description What the other document is: where this one took from, or who took from it.
                 * @enum {string}
                 */
                role: "taken-from" | "taken-by" | "either";
                kind: components["schemas"]["DerivationKind"];
                confidence: number;
                shared: {
                    /** @description A half-open range of UTF-16 code units. */
                    here: number[];
                    /** @description A half-open range of UTF-16 code units. */
                    there: number[];
                }[];
            }[];
        };
        Statement: {
            id: string;
            document: string;
            claim: string;
            spans: number[][];
            text: string;
            mood: components["schemas"]["Mood"];
            checkWorthiness: number;
            chain: components["schemas"]["Link"][];
            firsthand: boolean;
            /** @description ISO 8601, as precise as known. */
            when: string | null;
            /** @description ISO 8601, as precise as known. */
            said: string | null;
        };
        /** @enum {string} */
        Mood: "assertion" | "question" | "wish" | "opinion";
        /** @description One voice in a chain of hearsay; the first is that of the document. */
        Link: {
            name: string | null;
            entity: string | null;
            attribution: string | null;
            stance: components["schemas"]["Stance"];
        };
        /** @enum {string} */
        Stance: "affirms" | "denies" | "doubts" | "reports";
        ClaimCard: {
            id: string;
            text: string;
            statements: number;
            documents: number;
            publishers: number;
            origins: {
                atLeast: number;
                atMost: number;
            };
            deniedBy: number;
            contradictedBy: number;
            /** @description ISO 8601, as precise as known. */
            firstSeen: string | null;
            depth: number;
            /** @enum {string} */
            mood: "assertion" | "question" | "wish" | "opinion";
            distorts: {
                of: string;
                /** @enum {string} */
                kind: "figure" | "unit" | "name" | "place" | "time" | "hedge" | "source";
                before: string;
                after: string;
            } | null;
            locked: {
                decision: string;
                suggested: number;
            } | null;
        };
        /** @enum {string} */
        DerivationKind: "copy" | "quotation" | "citation" | "paraphrase";
        /** @description What a person has not reviewed, the least certain first. */
        ReviewQueue: {
            reviewer: string;
            total: number;
            items: {
                /** @description Of the attribution; of one that another rejected, of that review. */
                id: string;
                document: components["schemas"]["DocumentName"];
                roles: components["schemas"]["Roles"];
                words: {
                    source: string | null;
                    cue: string | null;
                    content: string;
                };
                confidence: number;
                /** @description How many others have reviewed it. */
                others: number;
            }[];
        };
        Agreement: {
            reviewers: string[];
            reviewed: number;
            byMoreThanOne: number;
            /** @description Krippendorff’s alpha, nominal; null where nothing can be said. */
            alpha: {
                verdict: number | null;
                source: number | null;
                cue: number | null;
                content: number | null;
                attitude: number | null;
            };
            /** @description How many disagreements there are. */
            total: number;
            disagreements: {
                unit: string;
                document: string;
                differs: ("verdict" | "source" | "cue" | "content" | "attitude")[];
                reviews: {
                    decision: string;
                    by: string;
                    /** @description ISO 8601, as precise as known. */
                    time: string;
                    /** @enum {string} */
                    verdict: "accepted" | "rejected" | "corrected" | "added";
                    reason: string | null;
                    reads: {
                        source: string | null;
                        cue: string | null;
                        content: string;
                        attitude: string;
                    } | null;
                }[];
            }[];
        };
        CasebookSize: {
            /** @description Paragraphs in which everything that was found was reviewed. */
            passages: number;
            /** @description More of them, which the notation cannot hold. */
            leftOut: number;
        };
        Reviewed: {
            /** @description By which it is withdrawn. */
            decision: string;
            document: string;
            /** @description Its id as it is now; null where there is none. */
            attribution: string | null;
            /** @description Why it was not taken; none where it was. */
            problems: components["schemas"]["Problem"][];
        };
        ReadRoles: {
            source: number[][] | null;
            cue: number[][] | null;
            content: number[][];
            attitude?: components["schemas"]["Attitude"];
            /** @description How many voices that have the same content stand outside this one. Left out: as many as before; of one that is added, all that have it. */
            rank?: number;
        };
        Addition: {
            id: string;
            /** @enum {string} */
            state: "running" | "done" | "interrupted" | "failed";
            files: number;
            of: number;
            result: {
                added: number;
                documents: number;
                attributions: number;
                held: number;
                skipped: number;
            } | null;
            problems: components["schemas"]["Problem"][];
        };
        ClaimList: {
            asOf: components["schemas"]["AsOf"];
            total: number;
            claims: components["schemas"]["ClaimCard"][];
        };
        ClaimPage: {
            asOf: components["schemas"]["AsOf"];
            card: components["schemas"]["ClaimCard"];
            statements: (components["schemas"]["Statement"] & {
                /** @description Place in `origins`; null where it is none’s. */
                origin: number | null;
                stance: components["schemas"]["Stance"] & unknown;
            })[];
            /** @description By id. */
            documents: {
                [key: string]: components["schemas"]["DocumentName"];
            };
            /** @description Of actors, by id. */
            names: {
                [key: string]: string;
            };
            origins: {
                name: string | null;
                entity: string | null;
                /** @enum {string} */
                kind: "named" | "unnamed" | "witness";
                statements: string[];
                via: string[];
                /** @description Whether none of its statements surely makes the claim: it counts in `atMost` alone. */
                doubtful: boolean;
            }[];
            chokePoints: string[];
            selfCitations: {
                entity: string;
                statement: string;
                through: string[];
            }[];
            transmissions: {
                from: string;
                to: string;
                /** @enum {string} */
                kind: "copy" | "quotation" | "citation" | "paraphrase";
                confidence: number;
                changes: components["schemas"]["Change"][];
            }[];
            /** @description Documents of which one took from the other, nobody knows which. */
            ties: {
                documents: [
                    string,
                    string
                ];
                kind: string;
                confidence: number;
            }[];
            joins: {
                statements: [
                    string,
                    string
                ];
                /** @enum {string} */
                relation: "same" | "opposite";
                confidence: number;
                reason: string;
                decision: string | null;
            }[];
            contradictions: {
                id: string;
                text: string;
                kind: string;
                confidence: number;
                /** @description Id of the statement of this claim that shows it. */
                own: string;
                /** @description The statements of the other claim. */
                others: components["schemas"]["Statement"][];
            }[];
            distorts: {
                id: string;
                text: string;
                /** @enum {string} */
                kind: "figure" | "unit" | "name" | "place" | "time" | "hedge" | "source";
                before: string;
                after: string;
                statement: string;
            } | null;
            distortedAs: {
                id: string;
                text: string;
                /** @enum {string} */
                kind: "figure" | "unit" | "name" | "place" | "time" | "hedge" | "source";
                before: string;
                after: string;
            }[];
            suggested: components["schemas"]["Statement"][];
        };
        /** @description What a retelling dropped (after: null), added (before: null) or changed. */
        Change: {
            /** @enum {string} */
            kind: "figure" | "hedge" | "source";
            before: string | null;
            after: string | null;
        };
        /** @description What was not withdrawn, the latest first. */
        StandingDecisions: {
            decisions: components["schemas"]["StandingDecision"][];
        };
        StandingDecision: {
            /** @description By which it is withdrawn. */
            id: string;
            /** @enum {string} */
            kind: "claim-join" | "claim-split" | "claim-lock" | "merge" | "split" | "rename" | "affiliation" | "disaffiliation";
            /** @description ISO 8601, as precise as known. */
            time: string;
            /** @description Name of a person; null: the program. */
            by: string | null;
            reason: string | null;
            /** @enum {string} */
            state: "counts" | "overruled" | "overruled in part" | "not placed";
            /** @description Actors or statements. */
            about: {
                first: {
                    /** @description As it is today; null where it is not there any more. */
                    id: string | null;
                    name: string | null;
                }[];
                more: number;
            };
            /** @description Of a split: whom or which these are not. */
            from: {
                first: {
                    /** @description As it is today; null where it is not there any more. */
                    id: string | null;
                    name: string | null;
                }[];
                more: number;
            };
            /** @description What was decided of them, field by field. */
            says: {
                [key: string]: string | null;
            };
        };
        ClaimsDecided: {
            decision: string;
            claims: {
                id: string;
            }[];
        };
        Timeline: {
            asOf: components["schemas"]["AsOf"];
            dated: number;
            undated: number;
            /** @description How many statements speak of which days and were said on which; where these would be thousands, those of neighbouring days together. */
            cells: {
                happened: {
                    /** Format: date */
                    first: string;
                    /** Format: date */
                    last: string;
                };
                said: {
                    /** Format: date */
                    first: string;
                    /** Format: date */
                    last: string;
                } | null;
                statements: number;
            }[];
            items: {
                statement: components["schemas"]["Statement"];
                happened: {
                    /** @description ISO 8601, as precise as known. */
                    value: string;
                    /** Format: date */
                    earliest: string;
                    /** Format: date */
                    latest: string;
                    precision: string;
                } | null;
                said: {
                    /** @description ISO 8601, as precise as known. */
                    value: string | null;
                    /** Format: date */
                    earliest: string | null;
                    /** Format: date */
                    latest: string | null;
                    /** @enum {string} */
                    basis: "told" | "published" | "captured" | "unknown";
                };
                days: number | null;
            }[];
            documents: {
                [key: string]: components["schemas"]["DocumentName"];
            };
        };
        ActorList: {
            asOf: components["schemas"]["AsOf"];
            total: number;
            actors: components["schemas"]["ActorCard"][];
            types: {
                value: components["schemas"]["EntityType"];
                count: number;
            }[];
        };
        ActorCard: {
            id: string;
            name: string;
            type: components["schemas"]["EntityType"];
            aliases: string[];
            /** @description In how many it is named or speaks. */
            documents: number;
            /** @description Statements that rest on its word. */
            voiced: number;
            /** @description Statements that it passed on from others. */
            relayed: number;
            /** @description Statements of others in whose words it is mentioned. */
            about: number;
        };
        /** @enum {string} */
        EntityType: "person" | "organisation" | "place" | "publication" | "group" | "document" | "unnamed";
        ActorPage: {
            card: components["schemas"]["ActorCard"];
            names: {
                name: string;
                documents: string[];
            }[];
            roles: {
                text: string;
                document: string;
                /** @description ISO 8601, as precise as known. */
                asOf: string | null;
            }[];
            affiliations: {
                of: string;
                name: string;
                role: string | null;
                document: string | null;
                decision: string | null;
            }[];
            members: {
                id: string;
                name: string;
            }[];
            /** @description Whose words it passed on, most often first. */
            heardFrom: {
                id: string;
                name: string;
                statements: number;
            }[];
            /** @description Who passed its words on, most often first. */
            heardBy: {
                id: string;
                name: string;
                statements: number;
            }[];
            voiced: components["schemas"]["Statement"][];
            relayed: components["schemas"]["Statement"][];
            about: components["schemas"]["Statement"][];
            documents: {
                [key: string]: components["schemas"]["DocumentName"];
            };
        };
        Network: {
            nodes: {
                id: string;
                name: string;
                type: components["schemas"]["EntityType"];
                statements: number;
            }[];
            edges: {
                from: string;
                to: string;
                /**
                 * @description relay: `to` passed on the words of `from`; affiliation: `from` belongs to `to`; about: `from` speaks of `to`.
                 * @enum {string}
                 */
                kind: "relay" | "affiliation" | "about";
                count: number;
            }[];
            /** @description How many actors are left out. */
            left: number;
        };
        ActorsDecided: {
            decision: string;
            actors: {
                id: string;
                name: string;
            }[];
        };
        SearchResults: {
            statements: {
                total: number;
                /** @description There are more than are looked at. */
                more: boolean;
                results: {
                    statement: components["schemas"]["Statement"];
                    snippet: components["schemas"]["Snippet"];
                    document: components["schemas"]["DocumentName"];
                }[];
                facets: {
                    publisher: {
                        value: string | null;
                        count: number;
                    }[];
                    kind: {
                        value: string | null;
                        count: number;
                    }[];
                    mood: {
                        value: string | null;
                        count: number;
                    }[];
                    stance: {
                        value: string | null;
                        count: number;
                    }[];
                };
            };
            texts: {
                more: boolean;
                results: {
                    document: components["schemas"]["DocumentName"];
                    start: number;
                    snippet: components["schemas"]["Snippet"];
                }[];
            };
            actors: {
                id: string;
                name: string;
                snippet: components["schemas"]["Snippet"];
            }[];
            /** @description Of the statements, by id; empty as long as lineage is being prepared. */
            claims: {
                [key: string]: components["schemas"]["ClaimCard"];
            };
        };
        /** @description A stretch around a match; marks are offsets in it. */
        Snippet: {
            text: string;
            marks: number[][];
        };
        CustodyLog: {
            total: number;
            entries: components["schemas"]["CustodyEntry"][];
            /** @description Of the documents that these entries name, by id; the path of one that has none. */
            titles: {
                [key: string]: string;
            };
        };
        CustodyEntry: {
            n: number;
            hash: string;
            /** @description ISO 8601, as precise as known. */
            time: string;
            /** @description Null: the program itself. */
            actor: string | null;
            program: string;
            action: string;
            about: {
                [key: string]: unknown;
            };
            previous: string | null;
        };
        CustodyItem: {
            evidence: string;
            /** @description Null where the original is not in this copy. */
            bytes: number | null;
            paths: string[];
            documents: {
                id: string;
                title: string | null;
                reader: string;
            }[];
            entries: components["schemas"]["CustodyEntry"][];
            /**
             * @description Whether the bytes that are held now have the hash under which they came in.
             * @enum {string}
             */
            intact: "yes" | "no" | "missing";
        };
        Verification: {
            /** @enum {string} */
            state: "none" | "running" | "done" | "failed";
            /** @description 0 to 1. */
            done: number;
            result: {
                /** @description ISO 8601, as precise as known. */
                at: string;
                sound: boolean;
                head: {
                    n: number;
                    hash: string;
                } | null;
                entries: number;
                originals: number;
                bytes: number;
                documents: number;
                withheld: number;
                signatures: {
                    entry: number;
                    /** @description ISO 8601, as precise as known. */
                    time: string;
                    key: string | null;
                    covers: number;
                }[];
                stamps: {
                    entry: number;
                    /** @description ISO 8601, as precise as known. */
                    stamped: string | null;
                    authority: string | null;
                    covers: number;
                }[];
                faults: {
                    code: string;
                    message: string;
                }[];
                more: number;
            } | null;
            problem: string | null;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
