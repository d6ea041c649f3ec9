import {
  type Description,
  type Method,
  type Operation,
  operations,
  type Parameter,
} from '../description/description.js';
import { parametersByOperation } from '../description/parameters.js';
import { follow } from '../description/pointer.js';
import { escapeMarkup } from '../escape-markup.js';
import { isObject } from '../is-object.js';
import { code, renderInline, renderMarkdown } from './markdown.js';
import { renderPage } from './page-frame.js';
import { renderMember, renderSchema, renderSource, typeOf } from './schema-markup.js';

export interface ReferenceOptions {
  /** Where the style sheet and the script are, relative to the page. */
  readonly assets: string;
  /** Links to other pages, above all else. */
  readonly navigation: string;
  /** With it each operation has a form that sends a request to the server that the page comes from. */
  readonly tryIt?: {
    /** The value of `Authorization` to begin with. */
    readonly authorization: string;
  };
}

/** The reference of an API as a page: operations by tag, then the schemas they refer to. */
export function renderReference(description: Description, options: ReferenceOptions): string {
  const { info } = description;
  const reference: Reference = { description, parameters: parametersByOperation(description), options };
  const all = operations(description);
  const groups = tagsOf(description).map((tag) => ({
    tag,
    members: all.filter(({ operation }) => isTagged(operation, tag.name)),
  }));
  const text = textOf(info, 'description');
  return renderPage({
    title: `${info.title} reference`,
    assets: options.assets,
    scripts: ['open-target.js', ...(options.tryIt === undefined ? [] : ['try-it.js'])],
    body: `<header>
${options.navigation}
<h1>${escapeMarkup(info.title)}</h1>
<p>Version ${escapeMarkup(info.version)}, OpenAPI ${escapeMarkup(description.openapi)}. ${all.length} operations.</p>
</header>
<div class="with-side">
<nav class="side" aria-label="Operations">${groups.map(renderGroupLinks).join('\n')}<p><a href="#schemas">Schemas</a></p></nav>
<main>
${text === '' ? '' : `<section>${renderMarkdown(text, 2)}</section>`}
${groups
  .map(
    ({ tag, members }) => `<section aria-labelledby="tag-${slug(tag.name)}">
<h2 id="tag-${slug(tag.name)}">${escapeMarkup(tag.title)}</h2>
${renderMarkdown(tag.text, 3)}
${members.map((one) => renderOperation(reference, one)).join('\n')}
</section>`,
  )
  .join('\n')}
<section aria-labelledby="schemas">
<h2 id="schemas">Schemas</h2>
${schemasOf(description).map(renderNamedSchema).join('\n')}
</section>
</main>
</div>`,
  });
}

interface Reference {
  readonly description: Description;
  readonly parameters: ReturnType<typeof parametersByOperation>;
  readonly options: ReferenceOptions;
}

interface Tag {
  readonly name: string;
  readonly title: string;
  readonly text: string;
}

interface Described {
  readonly path: string;
  readonly method: Method;
  readonly operation: Operation;
}

const textOf = (value: unknown, name: string): string => {
  const text = isObject(value) ? value[name] : undefined;
  return typeof text === 'string' ? text : '';
};

const slug = (name: string) => name.toLowerCase().replace(/[^a-z0-9]+/g, '-');

function tagsOf(description: Description): Tag[] {
  const tags = 'tags' in description && Array.isArray(description.tags) ? description.tags : [];
  return tags.map((tag) => ({
    name: textOf(tag, 'name'),
    title: textOf(tag, 'x-displayName') || textOf(tag, 'name'),
    text: textOf(tag, 'description'),
  }));
}

const isTagged = (operation: Operation, tag: string) =>
  'tags' in operation && Array.isArray(operation.tags) && operation.tags[0] === tag;

const schemasOf = ({ components }: Description) =>
  Object.entries(isObject(components?.schemas) ? components.schemas : {});

const renderNamedSchema = ([name, schema]: [string, unknown]) =>
  `<details class="schema" id="schema-${escapeMarkup(name)}"><summary><h3>${escapeMarkup(name)}</h3> <span class="type">${typeOf(schema)}</span></summary>${renderSchema(schema)}</details>`;

const renderGroupLinks = ({ tag, members }: { tag: Tag; members: readonly Described[] }) =>
  `<p><a href="#tag-${slug(tag.name)}">${escapeMarkup(tag.title)}</a></p>
<ul>${members.map(({ operation: { operationId, summary } }) => `<li><a href="#${operationId}">${escapeMarkup(summary)}</a></li>`).join('')}</ul>`;

function renderOperation(reference: Reference, { path, method, operation }: Described): string {
  const { operationId, summary } = operation;
  const { description, options } = reference;
  const parameters = reference.parameters.get(operationId) ?? [];
  const body = follow(description, operation.requestBody);
  const isDeprecated = 'deprecated' in operation && operation.deprecated === true;
  return `<article id="${operationId}" aria-labelledby="title-${operationId}">
<h3 id="title-${operationId}">${escapeMarkup(summary)}${isDeprecated ? ' <span class="note">deprecated</span>' : ''}</h3>
<p class="endpoint"><span class="method ${method}">${method.toUpperCase()}</span> <code>${breakable(path)}</code></p>
${renderMarkdown(textOf(operation, 'description'), 4)}
${renderSecurity(operation)}
${parameters.length === 0 ? '' : `<h4>Parameters</h4><ul class="members">${parameters.map(renderParameter).join('')}</ul>`}
${isObject(body) ? `<h4>Request body</h4>${renderMarkdown(textOf(body, 'description'), 5)}${renderContent(description, body)}` : ''}
<h4>Answers</h4>
${Object.entries(operation.responses)
  .map(([status, response]) => renderResponse(description, status, follow(description, response)))
  .join('\n')}
${renderSource(member(operation, 'x-source'))}
${options.tryIt === undefined ? '' : renderForm({ path, method, operation }, parameters, examplesOf(description, body), options.tryIt.authorization)}
</article>`;
}

const member = (value: unknown, name: string): unknown => (isObject(value) ? value[name] : undefined);

const breakable = (path: string) => escapeMarkup(path).replaceAll('/', '<wbr>/');

function renderSecurity({ security = [] }: Operation): string {
  const ways = security.flatMap((way) =>
    Object.entries(way).map(([scheme, scopes]) =>
      scopes.length === 0 ? code(scheme) : `${code(scheme)} with ${scopes.map(code).join(', ')}`,
    ),
  );
  return ways.length === 0 ? '' : `<p>Authorization: ${ways.join('; or ')}.</p>`;
}

function renderParameter({ name, in: place, required = false, schema, ...rest }: Parameter): string {
  const described = {
    ...(isObject(schema) ? schema : {}),
    description: textOf(rest, 'description') || textOf(schema, 'description'),
  };
  return renderMember(name, described, required).replace(
    '<span class="type">',
    `<span class="note">${place}</span> <span class="type">`,
  );
}

function renderResponse(description: Description, status: string, response: unknown): string {
  const headers = member(response, 'headers');
  const names = isObject(headers) ? Object.keys(headers) : [];
  const kind = status.charAt(0) === '2' ? 'good' : 'bad';
  const [first = '', ...others] = textOf(response, 'description').split(/\n\s*\n/);
  return `<details class="answer"><summary><span class="status ${kind}">${escapeMarkup(status)}</span> ${renderInline(first)}</summary>
${renderMarkdown(others.join('\n\n'), 5)}
${names.length === 0 ? '' : `<p>Headers: ${names.map(code).join(', ')}</p>`}
${renderContent(description, response)}</details>`;
}

function renderContent(description: Description, message: unknown): string {
  const content = member(message, 'content');
  if (!isObject(content)) return '';
  const types = Object.entries(content).map(([type, media]) => {
    const schema = member(media, 'schema');
    const inner = isObject(schema) && schema.$ref === undefined ? renderSchema(schema) : '';
    return `<p>${code(type)}: <span class="type">${typeOf(schema)}</span></p>${inner}`;
  });
  return types.join('') + examplesOf(description, message).map(renderExample).join('');
}

interface Example {
  readonly name: string;
  readonly summary: string;
  readonly type: string;
  readonly text: string;
}

function examplesOf(description: Description, message: unknown): Example[] {
  const content = member(message, 'content');
  return Object.entries(isObject(content) ? content : {}).flatMap(([type, media]) => {
    const examples = member(media, 'examples');
    return Object.entries(isObject(examples) ? examples : {}).flatMap(([name, reference]) => {
      const example = follow(description, reference);
      if (!isObject(example) || example.value === undefined) return [];
      const { value } = example;
      const text = typeof value === 'string' ? value : JSON.stringify(value, null, 2);
      return [{ name, summary: textOf(example, 'summary') || name, type, text }];
    });
  });
}

const renderExample = ({ name, summary, text }: Example) =>
  `<details class="example"><summary>Example: ${escapeMarkup(summary)} ${summary === name ? '' : code(name)}</summary><pre tabindex="0">${escapeMarkup(text)}</pre></details>`;

function renderForm(
  { path, method, operation: { operationId } }: Described,
  parameters: readonly Parameter[],
  examples: readonly Example[],
  authorization: string,
): string {
  const [example] = examples;
  const fields = parameters.map((parameter, index) => {
    const id = `${operationId}-${index}`;
    const { name, in: place, required = false } = parameter;
    const value = required ? exampleOf(parameter) : '';
    // A filter has a name of its own for each of its members.
    const where = parameter.style === 'deepObject' ? 'raw' : place;
    return `<label for="${id}">${code(name)}</label><input id="${id}" name="${escapeMarkup(name)}" data-in="${where}" value="${escapeMarkup(value)}"${required ? ' required' : ''}${required ? '' : ` placeholder="${escapeMarkup(exampleOf(parameter))}"`} autocomplete="off" spellcheck="false">`;
  });
  return `<details class="try"><summary>Try it</summary>
<form data-try data-method="${method.toUpperCase()}" data-path="${escapeMarkup(path)}" aria-label="Try ${operationId}">
<div class="fields">
<label for="${operationId}-token"><code>Authorization</code></label><input id="${operationId}-token" name="Authorization" data-in="header" value="${escapeMarkup(authorization)}" autocomplete="off" spellcheck="false">
${fields.join('\n')}
${example === undefined ? '' : `<label for="${operationId}-body">Body</label><textarea id="${operationId}-body" data-in="body" data-type="${escapeMarkup(example.type)}" rows="8" spellcheck="false">${escapeMarkup(example.text)}</textarea>`}
</div>
<p><button type="submit">Send</button></p>
<div role="status" aria-live="polite"></div>
<figure hidden><figcaption>Request</figcaption><pre tabindex="0" class="wrap" data-request></pre><figcaption>Answer</figcaption><pre tabindex="0" data-answer></pre></figure>
</form></details>`;
}

function exampleOf({ example, schema, ...rest }: Parameter): string {
  const examples = member(rest, 'examples');
  const named = isObject(examples) ? member(Object.values(examples)[0], 'value') : undefined;
  const listed = member(schema, 'examples');
  const value = example ?? named ?? (Array.isArray(listed) ? listed[0] : undefined) ?? member(schema, 'example') ?? '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
