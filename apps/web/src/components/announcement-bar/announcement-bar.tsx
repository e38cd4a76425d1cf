import type { Announcement } from '@rolebook/contract/published/site';

/** One line of news about the site itself, above everything else. */
export function AnnouncementBar({ announcement: { text, href } }: { readonly announcement: Announcement }) {
  return (
    <aside className="announcement-bar" aria-label="Announcement">
      <p>{href ? <a href={href}>{text}</a> : text}</p>
    </aside>
  );
}
