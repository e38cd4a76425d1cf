import { ERROR_REPORT_PATH } from '@rolebook/contract/paths';

interface ReportErrorProps {
  /** Path of the page that may be wrong. */
  readonly path: string;
  /** What on the page, or its title: shown in the form and to the desk. */
  readonly about: string;
  readonly children?: string;
}

/** Leads to the form that puts a reported error on the desk. */
export function ReportError({ path, about, children = 'Report an error on this page' }: ReportErrorProps) {
  const query = new URLSearchParams({ page: path, about: about.slice(0, 300) });
  return (
    <a className="report-error" href={`${ERROR_REPORT_PATH}?${query}`} rel="nofollow">
      {children}
    </a>
  );
}
