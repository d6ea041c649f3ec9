import type { Making } from './making.js';
import { isOf, refuse, type Shape } from './shape.js';

/** How a document says what a vendor's mock starts with. */
export interface StartWorld {
  readonly shape: Shape<unknown>;
  /** The state that a document asks for. @throws {TypeError} with the place and the rule, when the document is wrong */
  create(document: unknown, making: Making, place: string): Promise<unknown>;
  /** A document that asks for a state. */
  describe(state: unknown): unknown;
}

interface StartWorldParts<Document, State> {
  readonly shape: Shape<Document>;
  isState(value: unknown): value is State;
  create(document: Document, making: Making, place: string): State | Promise<State>;
  describe(state: State): Document;
}

/** What a vendor writes by its own types, as the core takes it. */
export const startWorld = <Document, State>({
  shape,
  isState,
  create,
  describe,
}: StartWorldParts<Document, State>): StartWorld => ({
  shape,
  async create(document, making, place) {
    const state = isOf(shape, document, place) ? await create(document, making, place) : undefined;
    return isState(state) ? state : refuse(place, 'a value in it is none that the API has');
  },
  describe(state) {
    if (!isState(state)) throw new TypeError('this is no state');
    return describe(state);
  },
});

/** Remembers what is taken, so that nothing is there twice. */
export function createRegister(what: string) {
  const taken = new Set<string>();
  return (name: string, place: string): string => {
    if (taken.has(name)) refuse(place, `another ${what} has '${name}' already`);
    taken.add(name);
    return name;
  };
}
