import { cloneElement, createElement, Fragment, isValidElement, type ReactNode } from 'react';

type Component = (props: object) => ReactNode;
const isComponent = (type: unknown): type is Component => typeof type === 'function';

/**
 * Calls the components of a tree now, down to plain elements, so that one that fails does so here and not while the page
 * is being sent. Only for what bodies are made of: pure functions without hooks.
 */
export function drawNow(node: ReactNode): ReactNode {
  if (Array.isArray(node)) return node.map(drawNow);
  if (!isValidElement<{ children?: ReactNode }>(node)) return node;
  const { type, props, key } = node;
  if (isComponent(type)) return createElement(Fragment, { key }, drawNow(type(props)));
  const { children } = props;
  if (children === undefined) return node;
  // One by one, as JSX gives them: in a list React would ask each for a key.
  return cloneElement(node, undefined, ...(Array.isArray(children) ? children : [children]).map(drawNow));
}
