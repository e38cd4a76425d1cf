/** SQL: `(collection, id, title)` of every document that has a page or a figure, published or not. */
export const DOCUMENT_TITLES = `(
  select 'articles' as collection, id, title from articles
  union all select 'roles', id, title from roles
  union all select 'pages', id, title from pages
  union all select 'authors', id, name from authors
  union all select 'topics', id, name from topics
  union all select 'salary-tables', id, caption from salary_tables
  union all select 'salary-figures', id, label from salary_figures
)`;
