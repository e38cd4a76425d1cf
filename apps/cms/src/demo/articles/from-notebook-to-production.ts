import type { DemoArticle } from '../writing/passage';

export const fromNotebookToProduction: DemoArticle = {
  slug: 'from-notebook-to-production',
  title: 'From Notebook to Production',
  standfirst:
    'Six habits that turn a model which works on your laptop into one that other people can rely on.',
  topic: 'skills',
  authors: ['priya-nambiar'],
  hero: 'article-from-notebook-to-production',
  roles: ['ml-engineer', 'data-scientist', 'mlops-engineer'],
  description:
    'Six production habits that data scientists can start this week: seeded runs, data contracts, one path for features, shadow releases, alarms people read, and a way back.',
  related: ['/articles/ml-engineer-vs-data-scientist', '/articles/what-a-take-home-test-is-really-testing'],
  state: { kind: 'published', firstPublishedAt: '2026-06-16T07:30:00+01:00' },
  body: [
    `
A notebook is a marvellous place to think and a poor place to live. Cells run out of order, a variable survives from an experiment that you have deleted, and the file on your desktop is called \`final_v3_really.csv\`. None of this matters while one person is exploring. All of it matters on the day when somebody else depends on the answer.

The habits below are the ones that I look for when a data scientist tells me they would like to move towards engineering. You do not need a platform team, a cluster or permission to begin with any of them.

## 1. Make every run repeatable

If you cannot produce yesterday’s number again, you do not have a result; you have an anecdote. Three things make a run repeatable: fixed seeds, pinned versions, and a record of which data went in. The third is the one that people skip.

A fingerprint of the input costs a few lines and has settled more arguments than any dashboard that I have built.
`,
    {
      block: 'code',
      language: 'python',
      code: `import hashlib
import json
import random
from pathlib import Path

import numpy as np


def begin_run(data: Path, seed: int = 20260616) -> dict:
    """Fix the randomness and write down what this run was made of."""
    random.seed(seed)
    np.random.seed(seed)
    record = {
        "seed": seed,
        "data": data.name,
        "sha256": hashlib.sha256(data.read_bytes()).hexdigest(),
        "numpy": np.__version__,
    }
    Path("run.json").write_text(json.dumps(record, indent=2))
    return record`,
      caption:
        'Call it first. When two runs disagree, compare the two files before you compare the two models.',
    },
    `
## 2. Say what the data must look like

Most failures of a model in production are not failures of the model. A column changes from pounds to pence, a supplier starts to send empty strings in place of missing values, and the predictions go quietly wrong for a month. Write your assumptions down as checks that run before training and before serving: types, ranges, allowed categories, the share of missing values that you can live with.

Begin with the five columns that your model leans on most. A check that stops the pipeline with a sentence that a human can act on (“*basket value* is negative in 212 rows, expected none”) is worth more than a hundred that write to a log.

## 3. Compute each feature in one place

If training uses a query and serving uses a re-implementation of that query in another language, you own two definitions of the truth, and some day they will differ. Engineers call it training–serving skew; everybody else calls it “it worked in the test”.

One function, one repository, imported by both sides. Where that cannot be done, record a sample of the features as they were served and compare it with what training would have computed for the same customers. Do it daily and automatically.

## 4. Release in the shadow first

Before a model decides anything, let it watch. In a shadow release the new model receives real requests and its answers are stored, but nobody acts on them. After a week you know how fast it is, how often it fails and where it disagrees with the present one, and no customer has paid for the lesson.

Read the disagreements by hand. Fifty of them, over coffee, will tell you more about both models than the average error does.
`,
    {
      block: 'callout',
      tone: 'note',
      title: 'What if there is no present model?',
      text: 'Then compare with the rule that people use now, even if it is “ask Margaret”. If the model is not better than Margaret, you have saved yourself a deployment. If it is, you know by how much, and so does she.',
    },
    `
## 5. Raise alarms that somebody will read

A model can be up, fast and wrong. Watch the service as you would watch any service (errors, latency, load), and then add two things of its own: has the input drifted from what it was trained on, and has the distribution of its answers changed?

Be mean with alarms. Each one should name an owner, say what to look at first and be worth getting out of bed for. When an alarm has gone off three times without anybody doing anything, delete it or mend what it is telling you. A channel full of warnings is a channel that has been muted.

## 6. Know the way back before you go forward

Ask of each release: how do I undo this, how long does it take, and who may do it without asking? The answer should fit in one line. It usually means keeping the last model ready to serve and making the choice between the two a matter of configuration, not of a build.

Then practise. Roll back on a quiet Tuesday, on purpose, with the newest member of the team at the keyboard. What they trip over is your work for Wednesday.

## What this has to do with your career

These habits are the difference between two job descriptions. A London data scientist at mid level is paid {{data-scientist/mid}}; an ML engineer at the same level {{ml-engineer/mid}}, and an [MLOps engineer](/roles/mlops-engineer), who makes a profession of items four to six, {{mlops-engineer/mid}}. The gap is the market’s price for being able to leave a model alone overnight.

You do not have to change your title to collect some of it. In interviews the strongest sentence that a data scientist can say is a plain one: “It has been running since March, and this is what went wrong with it.” Choose one of the six, apply it to something that is live today, and you will have begun to write that sentence.
`,
    {
      block: 'callToAction',
      title: 'From here to ML engineer',
      text: 'The skills at each level, the tools that come up in adverts, and three routes in.',
      label: 'Open the ML Engineer guide',
      href: '/roles/ml-engineer',
    },
    { block: 'newsletter' },
  ],
};
