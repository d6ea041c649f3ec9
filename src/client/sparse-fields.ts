/** A resource of which a request asks for some `fields` only: each attribute and relationship may be absent. */
export type SparseResource<Resource> = Resource extends { attributes: infer A; relationships: infer R }
  ? Omit<Resource, 'attributes' | 'relationships'> & { attributes?: Partial<A>; relationships?: Partial<R> }
  : Resource;

type SparseData<Data> = Data extends readonly (infer Resource)[] ? SparseResource<Resource>[] : SparseResource<Data>;

/** A document whose request asks for some `fields` only (JSON:API 1.0, "Sparse Fieldsets"). */
export type SparseDocument<Document> = Document extends { data: infer Data; included?: (infer Included)[] }
  ? Omit<Document, 'data' | 'included'> & { data: SparseData<Data>; included?: SparseResource<Included>[] }
  : Document;
