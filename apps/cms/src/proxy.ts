import { type NextRequest, NextResponse } from 'next/server';
import { configuration } from './configuration';
import { mailPreviewPolicy, securityHeaders } from './request/security-headers';

const MAIL_PREVIEW = /^\/api\/newsletter\/issues\/[0-9a-f-]{36}\/preview$/;

/** Headers depend on addresses that are known at run time only, so they are set here and not in `next.config.ts`. */
export function proxy(request: NextRequest): NextResponse {
  const response = request.nextUrl.pathname === '/' ? toAdmin() : NextResponse.next();
  const { CMS_URL, SITE_URL } = configuration();
  for (const [name, value] of securityHeaders(CMS_URL, SITE_URL)) response.headers.set(name, value);
  if (MAIL_PREVIEW.test(request.nextUrl.pathname)) {
    response.headers.set('Content-Security-Policy', mailPreviewPolicy(SITE_URL));
  }
  return response;
}

function toAdmin(): NextResponse {
  return NextResponse.redirect(`${configuration().CMS_URL}/admin`);
}

export const config = {
  // Files bring their own headers.
  matcher: ['/((?!_next/static|api/media/file|icon.svg).*)'],
};
