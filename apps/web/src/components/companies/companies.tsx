import type { RolePage } from '@rolebook/contract/published/page';

/** Employers that hire for a role. */
export function Companies({ companies }: Pick<RolePage, 'companies'>) {
  return (
    <ul className="companies">
      {companies.map((company) => {
        const facts = [company.sector, company.location].filter((fact) => fact !== null).join(' · ');
        return (
          <li key={company.name}>
            <p className="companies-name">
              {company.url ? <a href={company.url}>{company.name}</a> : company.name}
            </p>
            {facts !== '' && <p className="companies-facts">{facts}</p>}
            {company.note && <p>{company.note}</p>}
          </li>
        );
      })}
    </ul>
  );
}
