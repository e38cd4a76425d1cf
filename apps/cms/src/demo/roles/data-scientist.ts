import type { DemoRole } from '../writing/passage';

export const dataScientist: DemoRole = {
  slug: 'data-scientist',
  title: 'Data Scientist',
  family: 'Data',
  alternativeTitles: ['Applied Scientist', 'Product Data Scientist', 'Decision Scientist'],
  hiddenTitles: ['data sciences', 'datascientist', 'statistical modeller'],
  summary:
    'Data scientists answer questions with data and find out what can be predicted. They frame the problem, design the experiment, build and judge the model, and tell people what the result means and what it does not.',
  description:
    'What a data scientist does, UK pay from junior to principal in 2026, skills by need, tools, routes in and the employers who hire.',
  hero: 'role-data-scientist',
  dayToDay: [
    `
A data scientist’s product is a decision that somebody else takes with more confidence than before. Models are one way to get there. So are a well-cut chart, an experiment with a control group, and the sentence “we cannot know that from these data”.

What fills the week depends on the kind of team:

- In **product teams** it is experiments: what to test, how long to run it, what the result means for people who were not in it.
- In **operations** it is forecasts and scores, such as demand, risk or churn, which somebody acts on each morning.
- In **research-led firms** it is new methods, with papers read in the morning and rejected by the evening.

In all three a good third of the time goes into the data itself: finding them, cleaning them, and learning from the people who collect them what a column really means. It is the least glamorous part of the work and the one that separates reliable scientists from clever ones.
`,
    {
      block: 'pullQuote',
      quote:
        'Now and then the most valuable thing that a data scientist ships is a slide that says “do not build this”.',
      attribution: null,
    },
    `
Hand-over is a skill of its own. When a model proves useful, an [ML engineer](/roles/ml-engineer) usually takes it into production. Data scientists who write down what it needs, where it fails and how they would notice are asked back.
`,
  ],
  skills: [
    {
      name: 'Statistics and experimental design',
      kind: 'knowledge',
      need: 'required',
      note: 'The part of the work that tools do not do for you.',
    },
    { name: 'SQL', kind: 'technical', need: 'required' },
    {
      name: 'Python or R',
      kind: 'technical',
      need: 'required',
      note: 'Python in most UK adverts; R in health, government and research.',
    },
    { name: 'Building and judging models', kind: 'knowledge', need: 'required' },
    {
      name: 'Framing a problem',
      kind: 'people',
      need: 'required',
      note: 'From “can we use AI for this?” to a question with an answer.',
    },
    { name: 'Explaining results', kind: 'people', need: 'required' },
    { name: 'Causal inference', kind: 'knowledge', need: 'useful' },
    {
      name: 'Version control and tests',
      kind: 'technical',
      need: 'useful',
      note: 'Useful at first, required from senior.',
    },
    {
      name: 'A field known from the inside',
      kind: 'knowledge',
      need: 'useful',
      note: 'Healthcare, finance, climate: what makes seniors hard to replace.',
    },
    { name: 'Cloud notebooks and pipelines', kind: 'technical', need: 'useful' },
  ],
  tools: ['Python', 'SQL', 'pandas', 'scikit-learn', 'Jupyter', 'R', 'Git', 'dbt', 'Snowflake', 'Tableau'],
  qualifications: [
    'A degree in a quantitative subject: statistics, mathematics, computer science, physics, economics or psychology with methods.',
    'A master’s degree in data science is common among juniors and makes little difference after the first job.',
    'The Level 6 data scientist apprenticeship leads to the same posts while you are paid.',
  ],
  routesIn: [
    {
      title: 'Graduate scheme',
      text: 'Banks, retailers, consultancies and the public sector run them. Applications open in early autumn; many close when they are full, well before the printed date.',
    },
    {
      title: 'From data analysis',
      text: 'SQL and a feeling for messy data are yours already. Add Python, honest evaluation and one prediction that changed a decision; eighteen months beside a job is realistic.',
    },
    {
      title: 'From research',
      text: 'Postdocs in quantitative fields move across every year. What employers doubt is pace, so show something small that you finished.',
    },
  ],
  ladder: [
    {
      level: 'junior',
      title: 'Junior data scientist',
      whatChanges:
        'You answer well-framed questions with data that somebody has pointed you to. Your work is checked, and you learn to check it first.',
    },
    {
      level: 'mid',
      title: 'Data scientist',
      whatChanges:
        'You turn a vague request into a question, choose the method and stand behind the answer in front of the people who asked.',
    },
    {
      level: 'senior',
      title: 'Senior data scientist',
      whatChanges:
        'You decide which questions are worth asking. Stakeholders come to you before they have made up their minds, and juniors learn from your reviews.',
    },
    {
      level: 'lead',
      title: 'Lead data scientist',
      whatChanges:
        'You run a portfolio of work through other people: priorities, quality, hiring, and the awkward conversation about a project that must stop.',
    },
    {
      level: 'principal',
      title: 'Principal data scientist',
      whatChanges:
        'You are trusted with the questions that the company’s plans depend on, and you set the standard of evidence for everybody else.',
    },
  ],
  tables: ['data-scientist-pay-2026', 'uk-salary-comparison-2026'],
  companies: [
    {
      name: 'Brackenfold Bank (fictional)',
      sector: 'Retail banking',
      location: 'London and Leeds',
      note: 'Invented example: a graduate scheme with three placements in two years.',
    },
    {
      name: 'Tidewater Grocers (fictional)',
      sector: 'Retail',
      location: 'Bristol',
      note: 'Invented example: demand forecasting for fresh food; forecasts are checked against the bins.',
    },
    {
      name: 'Orrery Climate Risk (fictional)',
      sector: 'Climate analytics',
      location: 'Edinburgh',
      note: 'Invented example: flood and heat models for insurers; hires from the earth sciences.',
    },
    {
      name: 'A regional health trust (generic)',
      sector: 'Public health',
      location: 'Several',
      note: 'Example of a type of employer: R, long projects, published pay bands.',
    },
  ],
  faq: [
    {
      question: 'What does a data scientist earn in London?',
      answer:
        'Juniors are paid {{data-scientist/junior}}, mid level {{data-scientist/mid}} and seniors {{data-scientist/senior}}: gross base salary for a year, before bonus.',
    },
    {
      question: 'Is a master’s degree necessary?',
      answer:
        'No, though it is a common ticket to a first interview. A piece of work that changed a decision is worth more, and from the second job on nobody asks.',
    },
    {
      question: 'Do language models make data scientists redundant?',
      answer:
        'They have taken over part of the routine: boilerplate queries, first drafts of a chart, some text classification. Deciding what to measure, and whether to believe it, is still the job.',
    },
    {
      question: 'Can I work outside London?',
      answer:
        'Yes. Employers elsewhere in the UK typically pay 10–20% less; a mid-level post outside London is paid {{data-scientist/mid/outside-london}}. We explain [how to compare two offers](/articles/what-leaving-london-does-to-your-pay).',
    },
  ],
  classification: [
    {
      scheme: 'uk-soc',
      version: '2020',
      code: '2433',
      label: 'Actuaries, economists and statisticians',
      match: 'broad',
    },
    {
      scheme: 'uk-soc',
      version: '2020 extension',
      code: '2433/04',
      label: 'Statistical data scientists',
      match: 'close',
    },
  ],
  relatedRoles: ['ml-engineer', 'data-analyst', 'llm-engineer'],
  lastReviewedOn: '2026-10-20',
  nextReviewOn: '2027-04-20',
  firstPublishedAt: '2026-05-02T07:00:00+01:00',
};
