import { domainToASCII } from 'node:url';

/** An address in the form in which it is kept and compared. */
export interface EmailAddress {
  /** As it is written to: local part as typed, domain in its ASCII form (RFC 5890 A-label). */
  readonly address: string;
  /** Two addresses with the same key are the same subscriber. */
  readonly key: string;
  /** The key without a plus-tag: one mailbox has one limit, whatever its owner writes behind the plus. */
  readonly mailbox: string;
}

/** RFC 5321, section 4.5.3.1. */
const LOCAL_MAX = 64;
const DOMAIN_MAX = 253;
const ADDRESS_MAX = 254;

/** RFC 5322 dot-atom: no quotes, no blanks, no control characters, so nothing that a header could be broken with. */
const LOCAL_PART = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const DOMAIN =
  /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?:xn--[a-z0-9-]{2,59}|[a-z]{2,63})$/;

/** A domain as it is kept and compared: in its ASCII form (RFC 5890 A-label), lower case. Null when it is none. */
export function readDomain(typed: string): string | null {
  const domain = domainToASCII(typed).toLowerCase();
  return domain.length <= DOMAIN_MAX && DOMAIN.test(domain) ? domain : null;
}

/**
 * Reads one address, as typed into a form. Quoted local parts, display names and lists are refused: nobody types them
 * on purpose, and mails to them go astray.
 * @returns null when it is not one usable address
 */
export function readEmailAddress(typed: string): EmailAddress | null {
  const text = typed.trim().normalize('NFC');
  const at = text.lastIndexOf('@');
  if (at < 1 || text.length > ADDRESS_MAX * 2) return null;
  const local = text.slice(0, at);
  const domain = readDomain(text.slice(at + 1));
  if (!domain || local.length > LOCAL_MAX || !LOCAL_PART.test(local)) return null;
  // Legal in an address, but what shows it decodes it (RFC 2047): the header would name another recipient.
  if (local.includes('=?')) return null;
  const address = `${local}@${domain}`;
  if (address.length > ADDRESS_MAX) return null;
  const key = address.toLowerCase();
  return { address, key, mailbox: key.replace(/\+[^@]*(?=@)/, '') };
}
