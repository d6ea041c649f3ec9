import type { RequestParts, ScenarioContext, SuccessBody, ValidRequest } from './scenario.js';

/** Which resource, and which it belongs to: identifiers by their names, `{ appId: '0oa…', keyId: '…' }`. */
export type Reference = Readonly<Record<string, string>>;

/** A function that also serves where less is known of its arguments: the gate knows operations by name only. */
export type Given<A, B, R> = { given(one: A, other: B): R }['given'];

/** How an operation that only reads shows a resource: by itself, or among others. Where, as JSON Pointers. */
export type Showing =
  | { readonly one: string; readonly with?: RequestParts }
  | {
      readonly list: string;
      /** In an item. */
      readonly id: string;
      /** What to ask so that the list has this one, and few others; nothing where the list cannot have it. */
      only?(reference: Reference, name: string): RequestParts | undefined;
    };

/** What members become: a value, or the pattern of its values. */
export type Becoming = Readonly<Record<string, string | boolean | RegExp>>;

/** One kind of resource: which operations make it, show it, change it, remove it. */
export interface ResourceKind<Operations> {
  /** The name of its identifier, as in a path. */
  readonly identifier: string;
  /** By what people know it, as JSON Pointers: in the request that makes it, and where it is shown. */
  readonly name?: { readonly sent: string; readonly shown: string };
  readonly createdBy: {
    readonly [Id in keyof Operations]?: Given<SuccessBody<Operations[Id]>, ValidRequest<Operations[Id]>, Reference>;
  };
  /** Where one is made, when it is not where the path of the request leads. */
  readonly createdIn?: {
    readonly [Id in keyof Operations]?: Given<ValidRequest<Operations[Id]>, ValidRequest<Operations[Id]>, Reference>;
  };
  /** What it belongs to after a change. */
  readonly movedTo?: {
    readonly [Id in keyof Operations]?: Given<ValidRequest<Operations[Id]>, ValidRequest<Operations[Id]>, Reference>;
  };
  readonly removedBy?: readonly (keyof Operations & string)[];
  readonly shownBy: { readonly [Id in keyof Operations]?: Showing };
  /** What members become by an operation that does not name them. */
  readonly becomes?: { readonly [Id in keyof Operations]?: Becoming };
  /** What members become by what a request asks beside its body. */
  readonly asked?: {
    readonly [Id in keyof Operations]?: Given<ValidRequest<Operations[Id]>, ValidRequest<Operations[Id]>, Becoming>;
  };
  /** Where the body of a request belongs in what is shown, when that is not where it stands in the body. */
  readonly bodyOf?: { readonly [Id in keyof Operations]?: string };
  /** The member that tells the last change, and milliseconds that it can tell apart. */
  readonly updateTime?: {
    readonly member: string;
    readonly resolution: number;
    readonly movedBy: readonly (keyof Operations & string)[];
  };
  /** Members that the server changes by itself. */
  readonly computed?: readonly string[];
  /** What it means that a member is not shown. */
  readonly absent?: Readonly<Record<string, unknown>>;
}

/** A secret or a token that an operation issues. */
export interface IssuedSecret {
  /** Where it stands in the answer. */
  readonly at: string;
  /** It is shown in this answer only. */
  readonly shownOnce: boolean;
}

/** Something that lets its holder in, until it ends. */
export interface Pass<Operations, Fixtures> {
  /** What is issued: `access token`. */
  readonly name: string;
  /** What it lets its holder do. */
  readonly usedBy: keyof Operations & string;
  /** Issues one. Gives the request that it lets in, and those that end it, by what they do. */
  issue(context: ScenarioContext<Operations, Fixtures>): Promise<IssuedPass<Operations>>;
}

interface Call<Operations> {
  readonly operationId: keyof Operations & string;
  readonly request: RequestParts;
}

/** A request that shows a pass. */
export interface PassUse {
  readonly request: RequestParts;
  /** Shown instead of a caller's token. */
  readonly token?: string;
}

interface IssuedPass<Operations> {
  readonly use: PassUse;
  /** The same with a pass that nobody issued. */
  readonly forged: RequestParts | { readonly token: string };
  /** Others that must not be let in either, by what is wrong with them. */
  readonly refused?: Readonly<Record<string, PassUse>>;
  /** Requests that end it: of several, the later ones do not bring it back. */
  readonly ends: Readonly<Record<string, Call<Operations> | readonly Call<Operations>[]>>;
  /** Requests that leave it good, by what they do: each is arranged when it is wanted. */
  readonly withstands?: Readonly<Record<string, () => Promise<Call<Operations> | readonly Call<Operations>[]>>>;
  /** Whether an answer lets in. @defaultValue any success does */
  admits?(status: number, body: unknown): boolean;
  /** Whether it also says whose it is, and the like. @defaultValue that it lets in is all there is to say */
  tells?(status: number, body: unknown): boolean;
}

/** What is asked after a change, and what it then shows. */
export interface Elsewhere<Operations, Sent, Body> {
  /** For people: `its record`. */
  readonly about: string;
  readonly asks: keyof Operations & string;
  /** Nothing when this request does not show there. */
  request(sent: Sent, answer: Body): RequestParts | undefined;
  /** @defaultValue any success will do */
  shows?(sent: Sent, answer: Body): unknown;
}

/** Requests that succeed as that of the scenario does, by what they are about. */
export type OtherRequests<Operations, Fixtures> = {
  readonly [Id in keyof Operations]?: Readonly<
    Record<string, (context: ScenarioContext<Operations, Fixtures>) => Promise<ValidRequest<Operations[Id]>>>
  >;
};

/** What the gate needs to know to follow what a change does. */
export interface Resources<Operations, Fixtures> {
  /** The outermost first. */
  readonly kinds: readonly ResourceKind<Operations>[];
  /** Identifiers that go by other names too: `{ applicationId: 'appId' }`. */
  readonly aliases?: Readonly<Record<string, string>>;
  /** Members of answers that differ each time they are read. */
  readonly volatile?: readonly string[];
  /** A member that has its default is left out: what is not shown is not kept. @defaultValue false */
  readonly omitsDefaults?: boolean;
  /** Values that are written in several ways: gives the one way. */
  spelling?(value: string): string;
  /** Resources that others belong to, but none of those that scenarios make. */
  readonly strangers?: Reference;
  /** Operations that succeed once: the same request is rejected the second time. */
  readonly once?: readonly (keyof Operations & string)[];
  /** Operations that succeed again, and do nothing the second time: they answer with what is there, or gone already. */
  readonly idempotent?: readonly (keyof Operations & string)[];
  /** Operations that leave what a request does not name, beside those whose method is PATCH. */
  readonly partial?: readonly (keyof Operations & string)[];
  /** Other requests that succeed, where the scenario is about one kind or state of things only: by what they are about. */
  readonly variants?: OtherRequests<Operations, Fixtures>;
  /** The other forms that a body may have, where the description has no example of them: each is tried with all that it may hold. */
  readonly forms?: OtherRequests<Operations, Fixtures>;
  /** Other requests that are rejected, where the scenario is about one state of things only: by what they are about. */
  readonly refused?: {
    readonly [Id in keyof Operations]?: Readonly<
      Record<string, (context: ScenarioContext<Operations, Fixtures>) => Promise<RequestParts>>
    >;
  };
  /** What a change shows elsewhere: what it brings with it, records or makes free. */
  readonly elsewhere?: {
    readonly [Id in keyof Operations]?: readonly Elsewhere<
      Operations,
      ValidRequest<Operations[Id]>,
      SuccessBody<Operations[Id]>
    >[];
  };
  readonly secrets?: { readonly [Id in keyof Operations]?: IssuedSecret };
  readonly passes?: readonly Pass<Operations, Fixtures>[];
}

/** A list that pages, filters or sorts. */
export interface List<Operations, Fixtures> {
  readonly operationId: keyof Operations & string;
  /** Where the items stand in the answer, and in an item what it is known by: JSON Pointers. */
  readonly items: string;
  readonly id: string;
  /** Makes at least three that differ, or finds two. Gives what lists them alone. */
  arrange(context: ScenarioContext<Operations, Fixtures>): Promise<RequestParts>;
  readonly paging?: Paging;
  /** From the items of the list: what to ask, and which of them are then to come. */
  filters?(items: readonly unknown[], reference: RequestParts): readonly Filter[];
  readonly sorts?: readonly Sort[];
  /** How many there can be. @defaultValue many */
  readonly most?: number;
  /** Whether a page that nobody asked the size of may be filled. @defaultValue true */
  readonly mayBeFilled?: boolean;
  /** Its order means something, and stays. @defaultValue true */
  readonly ordered?: boolean;
  /** What it begins with where nobody asks for an order. @defaultValue nothing is said */
  readonly begins?: 'newest' | 'oldest';
}

export interface Filter {
  /** `name_cont`, a part of the subject. */
  readonly name: string;
  readonly request: RequestParts;
  matches(item: unknown): boolean;
}

export interface Sort {
  readonly name: string;
  readonly request: RequestParts;
  readonly descending: boolean;
  /** Where the value stands that is compared. */
  readonly by: string;
  /** What is compared where that is the same. */
  readonly next?: Pick<Sort, 'by' | 'descending'>;
}

/** How a list is read page by page. */
export type Paging =
  /** The header `Link` leads on; a query parameter has the size. */
  | { readonly style: 'link-header'; readonly size: string }
  /** Offset and limit, in an object of the body. */
  | {
      readonly style: 'offset';
      readonly at: string;
      readonly total: string;
      /** The total may count what the caller may not see, too. */
      readonly countsHidden?: true;
    }
  /** Numbered pages with links. */
  | {
      readonly style: 'numbered';
      readonly size: string;
      readonly number: string;
      readonly links: string;
      readonly count: string;
      readonly pages: string;
    };
