interface CallToActionProps {
  readonly title: string;
  readonly text: string | null;
  readonly label: string;
  readonly href: string;
}

/** A card that leads on; the whole of it can be pressed, and the link says where it goes. */
export function CallToAction({ title, text, label, href }: CallToActionProps) {
  return (
    <aside className="call-to-action" aria-label={title}>
      <p className="call-to-action-title">{title}</p>
      {text && <p className="call-to-action-text">{text}</p>}
      <a className="call-to-action-link" href={href}>
        {label}
      </a>
    </aside>
  );
}
