import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from '@swc/core';

/** What the house rules want to know of a source file. */
export interface SourceFile {
  /** Relative to the root of the repository, with forward slashes. */
  path: string;
  /** Specifiers of static and dynamic imports and of re-exports, types included. */
  imports: string[];
  /** 'use client', 'use server'. */
  directives: string[];
  /** Whether `Suspense` is imported or used as an element. */
  usesSuspense: boolean;
  /** Calls such as `payload.find(…)`: the method, and whether its options state `overrideAccess`. */
  localApiCalls: { method: string; statesAccess: boolean }[];
}

/** A node of swc's tree, as much of it as we look at. */
type Node = { type?: string } & Record<string, unknown>;

/** Methods of Payload's Local API that read or write documents. */
const LOCAL_API = new Set([
  ...['find', 'findByID', 'findDistinct', 'findGlobal', 'findGlobalVersionByID', 'findGlobalVersions'],
  ...['findVersionByID', 'findVersions', 'count', 'countGlobalVersions', 'countVersions', 'create', 'update'],
  ...['updateGlobal', 'delete', 'duplicate', 'restoreVersion', 'restoreGlobalVersion'],
]);
const SOURCE = /\.(ts|tsx|mts|js|mjs|jsx)$/;
const SKIPPED = /^(node_modules|\.next.*|coverage|dist)$/;

/** Source files of a folder, read and parsed. Generated files (import map, types, migrations) are not ours to judge. */
export function readSources(root: string, folder: string): SourceFile[] {
  return listSources(root, folder)
    .filter((path) => !/(importMap\.js|payload-types\.ts|\/migrations\/[^/]+\.ts)$/.test(path))
    .map((path) => parseSource(path, readFileSync(join(root, path), 'utf8')));
}

/** @throws Error with the path when the file cannot be parsed. */
export function parseSource(path: string, text: string): SourceFile {
  const source: SourceFile = { path, imports: [], directives: [], usesSuspense: false, localApiCalls: [] };
  const tsx = /\.[jt]sx$/.test(path);
  try {
    const module = parseSync(text, { syntax: 'typescript', tsx, target: 'es2022', decorators: true });
    const body = module.body as unknown as Node[];
    source.directives = leadingDirectives(body);
    visit(module, source, constantsWithAccess(body));
  } catch (error) {
    throw new Error(`${path} cannot be parsed: ${(error as Error).message}`);
  }
  return source;
}

function listSources(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return SKIPPED.test(entry.name) ? [] : listSources(root, path);
    return SOURCE.test(entry.name) && !entry.name.endsWith('.d.ts') ? [path] : [];
  });
}

function leadingDirectives(body: readonly Node[]): string[] {
  const directives: string[] = [];
  for (const statement of body) {
    const expression = statement.expression as Node | undefined;
    if (statement.type !== 'ExpressionStatement' || expression?.type !== 'StringLiteral') break;
    directives.push(String(expression.value));
  }
  return directives;
}

/** Names of a file's own constants such as `const everything = { overrideAccess: true, depth: 0 }`, to be spread. */
function constantsWithAccess(body: readonly Node[]): Set<string> {
  const declarators = body
    .filter(({ type }) => type === 'VariableDeclaration')
    .flatMap((statement) => statement.declarations as { id: Node; init?: Node }[]);
  const stating = declarators.filter(({ init }) => init && hasOverrideAccess(init, new Set()));
  return new Set(stating.map(({ id }) => String(id.value)));
}

function visit(value: unknown, source: SourceFile, stating: ReadonlySet<string>): void {
  if (Array.isArray(value)) {
    for (const item of value) visit(item, source, stating);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const node = value as Node;
  if (node.type !== undefined) look(node, source, stating);
  for (const child of Object.values(node)) visit(child, source, stating);
}

function look(node: Node, source: SourceFile, stating: ReadonlySet<string>): void {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
    case 'ExportNamedDeclaration':
      if (node.source) source.imports.push(String((node.source as Node).value));
      break;
    case 'CallExpression':
      lookAtCall(node, source, stating);
      break;
    case 'Identifier':
      if (node.value === 'Suspense') source.usesSuspense = true;
      break;
  }
}

function lookAtCall(node: Node, source: SourceFile, stating: ReadonlySet<string>): void {
  const callee = node.callee as Node;
  const [first] = node.arguments as { expression: Node }[];
  if (callee.type === 'Import') {
    if (first?.expression.type === 'StringLiteral') source.imports.push(String(first.expression.value));
    return;
  }
  if (callee.type !== 'MemberExpression') return;
  const method = String((callee.property as Node).value);
  if (!LOCAL_API.has(method) || lastName(callee.object as Node) !== 'payload') return;
  const statesAccess = first !== undefined && hasOverrideAccess(first.expression, stating);
  source.localApiCalls.push({ method, statesAccess });
}

/** `payload` of `payload`, `req.payload` and `this.#payload`. */
function lastName(node: Node): string {
  if (node.type === 'MemberExpression') return lastName(node.property as Node);
  return String(node.value ?? '');
}

function hasOverrideAccess(options: Node, stating: ReadonlySet<string>): boolean {
  // `{ … } as Options`, `{ … } satisfies Options`, `({ … })`
  if (options.type !== 'ObjectExpression') {
    return options.expression ? hasOverrideAccess(options.expression as Node, stating) : false;
  }
  return (options.properties as Node[]).some((property) => {
    if (property.type === 'SpreadElement') return stating.has(String((property.arguments as Node).value));
    const name = property.type === 'Identifier' ? property : (property.key as Node | undefined);
    return name?.value === 'overrideAccess';
  });
}
