import type { DemoRole } from '../writing/passage';

export const mlEngineer: DemoRole = {
  slug: 'ml-engineer',
  title: 'ML Engineer',
  family: 'Machine learning',
  alternativeTitles: ['Machine Learning Engineer', 'Applied ML Engineer', 'AI Engineer'],
  hiddenTitles: ['ML dev', 'machine learning developer', 'MLE'],
  summary:
    'ML engineers turn models into services that people can depend on: they build the pipelines that train a model, the servers that answer with it, and the monitoring that notices when it goes wrong.',
  description:
    'What an ML engineer does, UK pay from junior to principal in 2026, the skills and tools employers ask for, routes in, and who hires.',
  hero: 'role-ml-engineer',
  dayToDay: [
    `
The work begins where a promising model ends. Somebody, often a [data scientist](/roles/data-scientist), has shown that a prediction can be made. An ML engineer makes it every day, quickly enough, for everybody, and knows before the users do when it has stopped being right.

Most weeks contain some of each of these:

- **Building pipelines** that fetch data, check it, train a model and decide whether the new one may replace the old.
- **Serving**: wrapping a model in an endpoint or a batch job, and bringing its latency and its cost within a budget.
- **Watching**: errors and response times, as for any service, and drift in what goes in and comes out.
- **Mending**: an incident, a slow release, a feature that is computed differently in training and in use.
- **Agreeing**: with data scientists about what a model needs, with product teams about what it may promise, with platform teams about machines.

The proportion of code to modelling surprises newcomers. In a mature team four days in five are software engineering: interfaces, tests, reviews, releases. The fifth is where the knowledge of machine learning decides whether the other four were well spent.
`,
    {
      block: 'callout',
      tone: 'note',
      title: 'On call',
      text: 'A service that answers at night can fail at night. Around a live model there is usually a rota. Ask how often it comes round, how often it rings, and whether it is paid extra.',
    },
  ],
  skills: [
    {
      name: 'Python, to the standard of a software engineer',
      kind: 'technical',
      need: 'required',
      note: 'Packages, types and tests; not notebooks alone.',
    },
    {
      name: 'Model training and evaluation',
      kind: 'knowledge',
      need: 'required',
      note: 'Enough to know when a good score is a bug.',
    },
    { name: 'Serving and APIs', kind: 'technical', need: 'required' },
    { name: 'Containers and continuous delivery', kind: 'technical', need: 'required' },
    { name: 'SQL and data modelling', kind: 'technical', need: 'required' },
    { name: 'One cloud platform in depth', kind: 'technical', need: 'required' },
    { name: 'Monitoring and incident work', kind: 'technical', need: 'required' },
    { name: 'Explaining trade-offs to non-engineers', kind: 'people', need: 'required' },
    {
      name: 'Deep learning frameworks',
      kind: 'technical',
      need: 'useful',
      note: 'Required where the product is vision, speech or language.',
    },
    { name: 'Streaming data', kind: 'technical', need: 'useful' },
    {
      name: 'C++ or Rust',
      kind: 'technical',
      need: 'useful',
      note: 'For models on devices, or under tight latency.',
    },
    { name: 'Cost modelling', kind: 'knowledge', need: 'useful' },
  ],
  tools: [
    'Python',
    'PyTorch',
    'scikit-learn',
    'SQL',
    'Docker',
    'Kubernetes',
    'Airflow',
    'MLflow',
    'Terraform',
    'Git',
    'Prometheus',
    'Grafana',
  ],
  qualifications: [
    'A degree in computer science, mathematics, physics or engineering is common and not essential.',
    'A master’s degree in machine learning helps with research-led employers.',
    'Cloud certificates are read as a sign of practice, not as a substitute for it.',
    'Two or more years of work in software or data, which most adverts ask for in place of a certificate.',
  ],
  routesIn: [
    {
      title: 'From software engineering',
      text: 'The most direct way. You bring what takes longest to learn. Add statistics, evaluation and one model in real use; then move inside your company if it has a machine learning team.',
    },
    {
      title: 'From data science',
      text: 'Take on deployment of your own models, then of other people’s. After a year or two of pipelines and releases the title tends to follow the work.',
    },
    {
      title: 'As a first job',
      text: 'Rare, but it exists: in larger technology firms and in start-ups that recruit from a research group. A public project with tests and a live endpoint counts for more than a competition result.',
    },
  ],
  ladder: [
    {
      level: 'junior',
      title: 'Junior ML engineer',
      whatChanges:
        'You work on parts of a system that others designed: a feature, a test suite, a dashboard. You are expected to finish what you start and to ask early.',
    },
    {
      level: 'mid',
      title: 'ML engineer',
      whatChanges:
        'You own a model in production from data to alarm. You decide how to build it, and you are the one who is called when it misbehaves.',
    },
    {
      level: 'senior',
      title: 'Senior ML engineer',
      whatChanges:
        'You own a problem instead of a model. You choose what not to build, review designs, and people around you become better engineers.',
    },
    {
      level: 'lead',
      title: 'Lead ML engineer',
      whatChanges:
        'You answer for the results of a team: its roadmap, its standards and its hiring. Half of your work is done by other people.',
    },
    {
      level: 'principal',
      title: 'Principal ML engineer',
      whatChanges:
        'You set direction for several teams without managing them. Your output is decisions that still look right two years later.',
    },
  ],
  tables: ['ml-engineer-pay-2026', 'uk-salary-comparison-2026'],
  companies: [
    {
      name: 'Fernhollow Robotics (fictional)',
      sector: 'Autonomous systems',
      location: 'Oxford',
      note: 'Invented example: perception models on vehicles; asks for C++ beside Python.',
    },
    {
      name: 'Brackenfold Bank (fictional)',
      sector: 'Retail banking',
      location: 'London and Leeds',
      note: 'Invented example: fraud and credit models; a large platform team and a slow release process.',
    },
    {
      name: 'Quayside Health Data (fictional)',
      sector: 'Health technology',
      location: 'Newcastle upon Tyne',
      note: 'Invented example: imaging models with clinical safety rules; two days a week on site.',
    },
    {
      name: 'Marlpit Commerce (fictional)',
      sector: 'Online retail',
      location: 'Manchester',
      note: 'Invented example: search ranking and demand forecasts; engineers release their own work.',
    },
  ],
  faq: [
    {
      question: 'How much does an ML engineer earn in London?',
      answer:
        'A junior is paid {{ml-engineer/junior}}, mid level {{ml-engineer/mid}} and a senior {{ml-engineer/senior}}, as gross base salary for a year. Deep-tech employers advertise {{ml-engineer/senior/deep-tech}} for seniors.',
    },
    {
      question: 'Do I need a PhD?',
      answer:
        'No. Research scientist posts ask for one; engineering posts ask for systems that you have built. A doctorate helps where the product is research.',
    },
    {
      question: 'How much mathematics is there in the work?',
      answer:
        'Enough linear algebra and statistics to read a paper and to doubt a result. You will use less of it in a week than you fear and more of it in a crisis than you expect.',
    },
    {
      question: 'ML engineer or data scientist: which should I choose?',
      answer:
        'It depends on where you start from. Our [comparison of the two](/articles/ml-engineer-vs-data-scientist) gives a verdict for graduates, software engineers and analysts.',
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
  relatedRoles: ['data-scientist', 'mlops-engineer', 'llm-engineer', 'data-engineer'],
  lastReviewedOn: '2026-10-20',
  nextReviewOn: '2027-04-20',
  firstPublishedAt: '2026-05-02T07:00:00+01:00',
};
