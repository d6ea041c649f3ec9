/** What the rules of consistency need to know of an API, and its description cannot say. Every part may be left out. */
export interface Facts<Operation extends string = string, Schema extends string = string> {
  /** The names of members that hold a time, wherever they stand. */
  readonly times?: {
    readonly created: readonly string[];
    readonly updated: readonly string[];
  };
  /** What has an identity, by its schema. The same thing reads the same until somebody changes it. */
  readonly resources?: { readonly [Name in Schema]?: Resource };
  /** Where a success of an operation holds what nothing before had: ids, secrets, keys. */
  readonly fresh?: { readonly [Id in Operation]?: readonly string[] };
  /** What is new in every answer: request ids. */
  readonly unique?: { readonly headers?: readonly string[]; readonly members?: readonly string[] };
  /** The names of members that hold a secret. They are shown only where the description has them. */
  readonly secrets?: readonly string[];
  /** Which of them an operation does not show, though the description has them in the schema that it shares with others. */
  readonly hidden?: { readonly [Id in Operation]?: readonly string[] };
  /** What follows from another member of the same thing. */
  readonly agreements?: { readonly [Name in Schema]?: readonly Agreement[] };
  /** A member that is the digest of another one beside it: the first bytes of its SHA-256. */
  readonly digests?: Readonly<Record<string, { readonly of: string; readonly bytes: number }>>;
  /** The member by which what belongs to an app names the client, and where the app itself does. */
  readonly clients?: {
    readonly within: string;
    readonly member: string;
    readonly shown: { readonly [Name in Schema]?: string };
  };
  /** Where a text holds a key file, and which of its ids is which. */
  readonly keyFile?: KeyFile;
  /** What an operation answers that follows from its request, beside the members of the same place. */
  readonly answersTo?: { readonly [Id in Operation]?: Readonly<Record<string, RequestPlace>> };
  /** What is embedded in an answer, or in each item of a list, when the request asks for it. */
  readonly embeds?: { readonly [Id in Operation]?: Embedded };
  /** A member that an answer has not when the request says something, or one of these values. */
  readonly notFor?: { readonly [Id in Operation]?: Readonly<Record<string, NotFor>> };
  /** Places of request bodies that the service does not give back as they were sent: `/settings/app`. */
  readonly rewritten?: { readonly [Id in Operation]?: readonly string[] };
  readonly lists?: { readonly [Id in Operation]?: List };
  /** A member whose addresses lead to the thing that it stands in, but for those named here. */
  readonly links?: {
    readonly member: string;
    readonly elsewhere: readonly string[];
    /** Those that lead to operations of the description. */
    readonly described?: readonly string[];
    /** What a link leads to: what the request names, or a member of the thing. */
    readonly leadTo?: Readonly<Record<string, RequestPlace | `/${string}`>>;
    /** Links that stand only on what is in one state. */
    readonly while?: { readonly state: string; readonly links: Readonly<Record<string, string>> };
  };
  /** The type of a JSON:API resource of which a caller sees one, and its address, without an id: `{ users: '/user' }` */
  readonly singletons?: Readonly<Record<string, string>>;
  /** Where an error says what is wrong, and codes that are no example of the description. */
  readonly errors?: {
    readonly code: string;
    readonly others?: Readonly<Record<number, readonly string[] | 'any'>>;
    /** A member that repeats the code. */
    readonly repeats?: string;
    /** Where an error names a thing of the request, and the id in its text. */
    readonly names?: { readonly member: string; readonly pattern: RegExp };
    /** How the detail of an error of JSON:API names the member that its pointer leads to. */
    readonly detail?: RegExp;
    /** The member that the header `WWW-Authenticate` repeats. */
    readonly challenge?: string;
  };
  /** The headers of a rate limit. */
  readonly quota?: { readonly limit: string; readonly remaining: string; readonly reset?: string };
  /** Where an operation answers with a CSR for the `subject` of its request, in Base64. */
  readonly csrs?: { readonly [Id in Operation]?: string };
  /** How long a new key is valid. */
  readonly validity?: { readonly [Id in Operation]?: { readonly years: RequestPlace; readonly expires: string } };
  /** The key that comes with what an operation makes, unless the request names one: its id, and how long it is valid. */
  readonly firstKey?: { readonly [Id in Operation]?: { readonly kid: string; readonly years: number } };
  /** The operations that show keys which others may replace under their id. */
  readonly replaceable?: readonly Operation[];
  /** A member that ends when the certificate beside it does. */
  readonly expires?: string;
  /** The metadata of an app: the key it has to show, and of which app it is. */
  readonly metadata?: { readonly [Id in Operation]?: { readonly key: RequestPlace; readonly of: RequestPlace } };
  /** Where discovery names addresses of the API: by its member, what is there. */
  readonly discovery?: {
    readonly [Id in Operation]?: Readonly<
      Record<string, { readonly method: 'GET' | 'POST'; readonly operation: Operation }>
    >;
  };
  /** An access token that is a JWT, and what is told beside it. */
  readonly token?: { readonly [Id in Operation]?: Token | readonly Token[] };
}

/** A member, and what it agrees with. What is not shown says nothing. */
export interface Agreement {
  readonly at: string;
  /** For people: `the slug`. */
  readonly with: string;
  holds(thing: Readonly<Record<string, unknown>>): boolean;
}

/** `path/appId`, `query/kid`, `body/data/id` */
export type RequestPlace = `${'path' | 'query' | 'body'}/${string}`;

export interface Resource {
  /** Where it has its id: `/id` */
  readonly id: string;
  /** What differs from answer to answer. */
  readonly volatile?: readonly string[];
  /** The path parameter that names what it belongs to: it is put elsewhere by requests that name it and the place. */
  readonly within?: string;
  /** What it is, where answers of several shapes tell of one thing. */
  readonly as?: {
    readonly thing: string;
    /** Its members that a change may change. @defaultValue none */
    readonly changeable?: readonly string[];
    /** Its members by a name that all shapes share, and where this one has them. */
    readonly members: Readonly<Record<string, string>>;
    /** The same, where the request says them. */
    readonly sent?: Readonly<Record<string, RequestPlace>>;
  };
}

export interface Embedded {
  readonly place: RequestPlace;
  readonly value: string;
  /** `/*` is every item of a list. */
  readonly within: string;
  readonly at: string;
  /** A member that says what is embedded, and where that says it of itself. */
  readonly same?: { readonly member: string; readonly at: string };
}

export interface NotFor {
  readonly place: RequestPlace;
  /** @defaultValue whatever it says */
  readonly values?: readonly string[];
}

export interface KeyFile {
  /** The operations, and where their answers hold it. */
  readonly at: Readonly<Record<string, string>>;
  /** Its members, and where the request or the answer has the same: `answer/id` */
  readonly ids: Readonly<Record<string, readonly (RequestPlace | `answer/${string}`)[]>>;
  /** Its member that holds the private key. */
  readonly key: string;
  /** Its member that tells when the key ends, and where the request says so. */
  readonly ends?: { readonly member: string; readonly place: RequestPlace };
  /** What `appId` names, and the members that say whose `clientId` it is. */
  readonly client?: { readonly of: string; readonly members: readonly string[] };
}

/** A list that comes in pages. */
export interface List {
  readonly items: string;
  /** How many there are on all pages. */
  readonly total?: string;
  readonly pages?: string;
  readonly limit?: { readonly place: RequestPlace; readonly default?: number };
  /** The limit that was applied: it may be less than was asked for. */
  readonly applied?: string;
  /** The number of those before the page. */
  readonly offset?: RequestPlace;
  /** Parameters that differ from page to page: the one that names the page stands first. */
  readonly turning?: readonly string[];
  /** What names the first page, when pages have numbers. */
  readonly first?: string;
  /** Parameters that links leave out. */
  readonly forgotten?: readonly string[];
}

export interface Token {
  readonly token: string;
  /** Some are no JWT: those say nothing. */
  readonly mayBeOpaque?: boolean;
  /** The request asks for it by this word. */
  readonly askedFor?: { readonly at: RequestPlace; readonly by: string };
  /** How long it is good. */
  readonly seconds?: string;
  readonly issued?: string;
  /** The member by which an introspection tells who asked for it, when that is the client that showed itself. */
  readonly client?: string;
  /** Claims, and where the request or the answer has the same. */
  readonly claims: Readonly<Record<string, RequestPlace | `answer/${string}`>>;
}
