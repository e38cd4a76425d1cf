import type { RolePage } from '@rolebook/contract/published/page';

interface RoutesInProps {
  readonly routes: RolePage['routesIn'];
  readonly headingLevel?: 3 | 4;
}

/** Ways into a role, each a short text of its own. */
export function RoutesIn({ routes, headingLevel = 3 }: RoutesInProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <div className="routes-in">
      {routes.map((route) => (
        <div key={route.title}>
          <Heading>{route.title}</Heading>
          <p>{route.text}</p>
        </div>
      ))}
    </div>
  );
}
