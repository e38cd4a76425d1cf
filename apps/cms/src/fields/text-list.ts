import type { TextField } from 'payload';

/** Several short texts, each entered on its own. */
export function textListField(name: string, label: string, description: string): TextField {
  return { name, type: 'text', hasMany: true, label, maxLength: 200, admin: { description } };
}
