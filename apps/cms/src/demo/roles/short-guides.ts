import type { DemoRole } from '../writing/passage';

export const dataAnalyst: DemoRole = {
  slug: 'data-analyst',
  title: 'Data Analyst',
  family: 'Data',
  alternativeTitles: ['Insight Analyst', 'Business Intelligence Analyst', 'Reporting Analyst'],
  hiddenTitles: ['data analytics', 'BI analyst', 'data analist'],
  summary:
    'Data analysts find out what happened and why. They turn an organisation’s records into numbers that people trust, and explain them to those who have to decide.',
  description:
    'What a data analyst does in the UK, pay by level in 2026, skills, tools and routes in, and where the job leads.',
  hero: 'role-data-analyst',
  dayToDay: [
    `
The day starts with a question from somebody else: why did returns go up in March, which branches need more staff, is the new page better than the old one? The analyst finds the data, doubts them, cleans them, and comes back with an answer and a degree of confidence.

Between the questions there are the regular reports. Good analysts automate these in their first year and spend the time they saved on the questions that nobody has asked yet.
`,
  ],
  skills: [
    { name: 'SQL', kind: 'technical', need: 'required' },
    { name: 'Spreadsheets, properly used', kind: 'technical', need: 'required' },
    { name: 'Charts and dashboards', kind: 'technical', need: 'required' },
    { name: 'Explaining numbers', kind: 'people', need: 'required' },
    { name: 'Basic statistics', kind: 'knowledge', need: 'required' },
    { name: 'Python or R', kind: 'technical', need: 'useful', note: 'The bridge to data science.' },
  ],
  tools: ['SQL', 'Excel', 'Power BI', 'Tableau', 'Looker', 'Python'],
  qualifications: [
    'No fixed requirement: degrees in many subjects.',
    'The Level 4 data analyst apprenticeship.',
  ],
  routesIn: [
    {
      title: 'From the business',
      text: 'People who know a department’s numbers and learn SQL are the analysts that departments like best.',
    },
    {
      title: 'Apprenticeship or graduate post',
      text: 'Councils, insurers, retailers and the health service take on beginners every year.',
    },
  ],
  ladder: [
    {
      level: 'junior',
      title: 'Junior data analyst',
      whatChanges: 'You produce reports that others have designed and learn which numbers can be trusted.',
    },
    {
      level: 'mid',
      title: 'Data analyst',
      whatChanges: 'You own the numbers of an area and take questions from its managers directly.',
    },
    {
      level: 'senior',
      title: 'Senior data analyst',
      whatChanges: 'You define measures that the whole organisation uses, and review the work of others.',
    },
    {
      level: 'lead',
      title: 'Analytics lead',
      whatChanges: 'You run the team: what it works on, what it stops, whom it hires.',
    },
    {
      level: 'principal',
      title: 'Principal analyst',
      whatChanges:
        'A rare title, found in large organisations: an adviser to the board on what can be known.',
    },
  ],
  tables: ['data-and-ai-roles-2026'],
  companies: [
    {
      name: 'A county council (generic)',
      sector: 'Local government',
      location: 'Several',
      note: 'Example of a type of employer: published pay scales and a pension.',
    },
    {
      name: 'Tidewater Grocers (fictional)',
      sector: 'Retail',
      location: 'Bristol',
      note: 'Invented example: an analyst in every buying team.',
    },
  ],
  faq: [
    {
      question: 'What does a data analyst earn in London?',
      answer:
        'Juniors are paid {{data-analyst/junior}}, mid level {{data-analyst/mid}}, seniors {{data-analyst/senior}}.',
    },
    {
      question: 'Can I become a data scientist from here?',
      answer:
        'It is the most travelled road. See our [plan for eighteen months](/articles/data-analyst-to-data-scientist).',
    },
  ],
  classification: [
    { scheme: 'uk-soc', version: '2020', code: '3544', label: 'Data analysts', match: 'exact' },
  ],
  relatedRoles: ['data-scientist', 'data-engineer'],
  lastReviewedOn: '2026-09-15',
  nextReviewOn: '2027-03-15',
  firstPublishedAt: '2026-07-14T07:00:00+01:00',
};

export const mlopsEngineer: DemoRole = {
  slug: 'mlops-engineer',
  title: 'MLOps Engineer',
  family: 'Machine learning',
  alternativeTitles: ['ML Platform Engineer', 'Machine Learning Infrastructure Engineer'],
  hiddenTitles: ['ML ops', 'model operations'],
  summary:
    'MLOps engineers build the ground that models stand on: the platform by which other people train, release, watch and withdraw them without asking for help.',
  description:
    'What an MLOps engineer does, UK pay by level in 2026, and how the job differs from ML engineering and from DevOps.',
  hero: 'role-mlops-engineer',
  dayToDay: [
    `
An ML engineer looks after models; an MLOps engineer looks after the way in which models are looked after. The users are colleagues, and the product is a path from an idea to a release that is short, safe and the same for everybody.

Typical work: a registry in which each model has an owner and a history, releases that can be undone in a minute, alarms with a meaning, machines that are switched off when nobody trains, and the paperwork for an auditor, produced by the pipeline and not by people.
`,
  ],
  skills: [
    { name: 'Infrastructure as code', kind: 'technical', need: 'required' },
    { name: 'Containers and orchestration', kind: 'technical', need: 'required' },
    { name: 'Python', kind: 'technical', need: 'required' },
    { name: 'Monitoring', kind: 'technical', need: 'required' },
    { name: 'How models are trained and fail', kind: 'knowledge', need: 'required' },
    { name: 'Cost of computing', kind: 'knowledge', need: 'useful' },
    { name: 'Saying no, kindly', kind: 'people', need: 'useful' },
  ],
  tools: ['Kubernetes', 'Terraform', 'Docker', 'MLflow', 'Kubeflow', 'Prometheus', 'Grafana', 'Python'],
  qualifications: ['Experience in platform or DevOps work counts for more than any certificate.'],
  routesIn: [
    {
      title: 'From DevOps or platform engineering',
      text: 'You know the machines. Learn what is different about software whose behaviour comes from data.',
    },
    {
      title: 'From ML engineering',
      text: 'You know the pain. Generalise the tools that you built for your own models.',
    },
  ],
  ladder: [
    {
      level: 'junior',
      title: 'Junior MLOps engineer',
      whatChanges: 'You keep existing pipelines running and learn why they were built as they are.',
    },
    {
      level: 'mid',
      title: 'MLOps engineer',
      whatChanges: 'You own a part of the platform, with colleagues as customers.',
    },
    {
      level: 'senior',
      title: 'Senior MLOps engineer',
      whatChanges:
        'You design the path from idea to release and are trusted to change it while it is in use.',
    },
    {
      level: 'lead',
      title: 'Lead MLOps engineer',
      whatChanges: 'You answer for the platform: its cost, its reliability, its team.',
    },
    {
      level: 'principal',
      title: 'Principal MLOps engineer',
      whatChanges: 'You decide what the company builds, buys and leaves alone.',
    },
  ],
  tables: ['data-and-ai-roles-2026'],
  companies: [
    {
      name: 'Brackenfold Bank (fictional)',
      sector: 'Retail banking',
      location: 'London and Leeds',
      note: 'Invented example: a platform for two hundred models and their audits.',
    },
    {
      name: 'Fernhollow Robotics (fictional)',
      sector: 'Autonomous systems',
      location: 'Oxford',
      note: 'Invented example: training on large recordings, releases to vehicles.',
    },
  ],
  faq: [
    {
      question: 'What does an MLOps engineer earn in London?',
      answer:
        'At mid level {{mlops-engineer/mid}}, as a senior {{mlops-engineer/senior}}: a little under an ML engineer of the same level.',
    },
    {
      question: 'Is it DevOps under another name?',
      answer:
        'It shares the tools. What is new is that a release can be correct, on time and wrong, since the behaviour comes from data that nobody reviewed.',
    },
  ],
  classification: [
    {
      scheme: 'uk-soc',
      version: '2020',
      code: '2139',
      label: 'Information technology professionals n.e.c.',
      match: 'broad',
    },
  ],
  relatedRoles: ['ml-engineer', 'data-engineer'],
  lastReviewedOn: '2026-09-15',
  nextReviewOn: '2027-03-15',
  firstPublishedAt: '2026-07-14T07:00:00+01:00',
};

export const llmEngineer: DemoRole = {
  slug: 'llm-engineer',
  title: 'LLM Engineer',
  family: 'Machine learning',
  alternativeTitles: ['Generative AI Engineer', 'AI Application Engineer'],
  hiddenTitles: ['prompt engineer', 'GPT developer', 'genAI engineer'],
  summary:
    'LLM engineers build products on language models that somebody else has trained: they choose the model, feed it the right context, check what it says and keep the cost in bounds.',
  description:
    'What an LLM engineer does, UK pay by level in 2026, and why the job is the shortest way into AI for software engineers.',
  hero: 'role-llm-engineer',
  dayToDay: [
    `
The model arrives through an interface; everything around it is the work. Retrieval that finds the right passage. Prompts under version control. A test set that says, before the users do, whether last night’s change made things worse. Guards against what should not go in and what must not come out. A budget for each request.

Of all jobs in machine learning it is closest to ordinary software engineering, which makes it the shortest way in for people who write software already. Its difficulty lies elsewhere: a system that is right nineteen times in twenty looks finished, and is not.
`,
  ],
  skills: [
    { name: 'Software engineering', kind: 'technical', need: 'required' },
    {
      name: 'Evaluation of language systems',
      kind: 'knowledge',
      need: 'required',
      note: 'Building the test set is the job.',
    },
    { name: 'Retrieval and search', kind: 'technical', need: 'required' },
    { name: 'APIs and asynchronous work', kind: 'technical', need: 'required' },
    { name: 'Fine-tuning of small models', kind: 'technical', need: 'useful' },
    { name: 'Security of prompts and tools', kind: 'knowledge', need: 'useful' },
  ],
  tools: ['Python', 'TypeScript', 'PostgreSQL', 'Vector search', 'Evaluation harnesses', 'Docker', 'Tracing'],
  qualifications: ['No established qualification. A product with users is the best one.'],
  routesIn: [
    {
      title: 'From software engineering',
      text: 'Build something small for people who will complain. Measure it before you improve it.',
    },
    {
      title: 'From ML engineering',
      text: 'You bring evaluation. Learn retrieval, and to work with a model that you cannot change.',
    },
  ],
  ladder: [
    {
      level: 'junior',
      title: 'Junior LLM engineer',
      whatChanges: 'Hardly advertised: most teams are small and hire people who have shipped before.',
    },
    {
      level: 'mid',
      title: 'LLM engineer',
      whatChanges: 'You own a feature from prompt to bill, and its test set.',
    },
    {
      level: 'senior',
      title: 'Senior LLM engineer',
      whatChanges: 'You decide where a language model belongs in a product and where it does not.',
    },
    {
      level: 'lead',
      title: 'Lead LLM engineer',
      whatChanges: 'You run a team and its standards of evidence.',
    },
    {
      level: 'principal',
      title: 'Principal LLM engineer',
      whatChanges: 'You choose models, suppliers and risks for the whole company.',
    },
  ],
  tables: ['data-and-ai-roles-2026'],
  companies: [
    {
      name: 'Pennywhistle Legal (fictional)',
      sector: 'Legal technology',
      location: 'London',
      note: 'Invented example: contract review with a lawyer in the loop.',
    },
    {
      name: 'Marlpit Commerce (fictional)',
      sector: 'Online retail',
      location: 'Manchester',
      note: 'Invented example: product questions answered from the catalogue.',
    },
  ],
  faq: [
    {
      question: 'What does an LLM engineer earn in London?',
      answer:
        'At mid level {{llm-engineer/mid}}, as a senior {{llm-engineer/senior}}. For juniors there are too few posts to give a figure.',
    },
    {
      question: 'Must I be able to train a language model?',
      answer:
        'No. You must be able to judge one. Having fine-tuned a small model once, from beginning to end, helps a great deal with that.',
    },
  ],
  classification: [
    {
      scheme: 'uk-soc',
      version: '2020',
      code: '2134',
      label: 'Programmers and software development professionals',
      match: 'broad',
    },
  ],
  relatedRoles: ['ml-engineer', 'data-scientist'],
  lastReviewedOn: '2026-11-03',
  nextReviewOn: '2027-02-03',
  firstPublishedAt: '2026-08-18T07:00:00+01:00',
};

export const dataEngineer: DemoRole = {
  slug: 'data-engineer',
  title: 'Data Engineer',
  family: 'Data',
  alternativeTitles: ['Analytics Engineer', 'Data Platform Engineer'],
  hiddenTitles: ['ETL developer', 'big data engineer', 'data warehouse developer'],
  summary:
    'Data engineers bring data from where they arise to where they are needed: complete, on time, documented and in a form that others can build on.',
  description:
    'What a data engineer does in the UK, pay by level in 2026, skills, tools, routes in, and where the job leads.',
  hero: 'role-data-engineer',
  dayToDay: [
    `
Nobody notices good data engineering. Tables are there in the morning, columns mean what their names say, and a supplier’s change of format is a line in a log and not a crisis in a meeting.

Behind that lies steady work: connectors and pipelines, tests on what arrives, models of the business that analysts can read, backfills, permissions, and a running argument with storage costs. Everybody else on this site depends on it.
`,
  ],
  skills: [
    { name: 'SQL, in depth', kind: 'technical', need: 'required' },
    { name: 'Python', kind: 'technical', need: 'required' },
    { name: 'Data modelling', kind: 'knowledge', need: 'required' },
    { name: 'Orchestration of pipelines', kind: 'technical', need: 'required' },
    { name: 'One cloud warehouse', kind: 'technical', need: 'required' },
    { name: 'Streaming', kind: 'technical', need: 'useful' },
    { name: 'Data protection', kind: 'knowledge', need: 'useful' },
  ],
  tools: ['SQL', 'Python', 'dbt', 'Airflow', 'Spark', 'Kafka', 'Snowflake', 'Terraform'],
  qualifications: [
    'A computing degree is common, not necessary.',
    'The Level 5 data engineer apprenticeship.',
  ],
  routesIn: [
    {
      title: 'From analysis',
      text: 'Analysts who mend the pipelines that they depend on become data engineers without anybody announcing it.',
    },
    {
      title: 'From software engineering',
      text: 'You bring tests and releases. Learn to think in sets, and to respect history.',
    },
  ],
  ladder: [
    {
      level: 'junior',
      title: 'Junior data engineer',
      whatChanges: 'You extend pipelines that exist and find out where the data come from.',
    },
    {
      level: 'mid',
      title: 'Data engineer',
      whatChanges: 'You own sources and tables, and the promises that are made about them.',
    },
    {
      level: 'senior',
      title: 'Senior data engineer',
      whatChanges: 'You design the model of the business that all others query.',
    },
    {
      level: 'lead',
      title: 'Lead data engineer',
      whatChanges: 'You answer for the platform’s cost and reliability, and for the people who run it.',
    },
    {
      level: 'principal',
      title: 'Principal data engineer',
      whatChanges: 'You decide how a company’s data are organised for the next five years.',
    },
  ],
  tables: ['data-and-ai-roles-2026'],
  companies: [
    {
      name: 'Orrery Climate Risk (fictional)',
      sector: 'Climate analytics',
      location: 'Edinburgh',
      note: 'Invented example: large grids of weather data, every six hours.',
    },
    {
      name: 'Quayside Health Data (fictional)',
      sector: 'Health technology',
      location: 'Newcastle upon Tyne',
      note: 'Invented example: records from many hospitals, strict permissions.',
    },
  ],
  faq: [
    {
      question: 'What does a data engineer earn in London?',
      answer:
        'Juniors are paid {{data-engineer/junior}}, mid level {{data-engineer/mid}}, seniors {{data-engineer/senior}}: close to data scientists at each step.',
    },
    {
      question: 'Is it a way into machine learning?',
      answer:
        'Yes, by the side door. Feature pipelines are data engineering, and people who build them for a model soon know how the model works.',
    },
  ],
  classification: [
    {
      scheme: 'uk-soc',
      version: '2020',
      code: '2134',
      label: 'Programmers and software development professionals',
      match: 'broad',
    },
  ],
  relatedRoles: ['data-analyst', 'mlops-engineer', 'ml-engineer'],
  lastReviewedOn: '2026-09-15',
  nextReviewOn: '2027-03-15',
  firstPublishedAt: '2026-08-18T07:00:00+01:00',
};
