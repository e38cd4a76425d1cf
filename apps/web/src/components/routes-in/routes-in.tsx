import type { RolePage } from '@rolebook/contract/published/page';

/** Ways into a role, each a short text of its own. */
export function RoutesIn({ routes }: { readonly routes: RolePage['routesIn'] }) {
  return (
    <div className="routes-in">
      {routes.map((route) => (
        <div key={route.title}>
          <h3>{route.title}</h3>
          <p>{route.text}</p>
        </div>
      ))}
    </div>
  );
}
