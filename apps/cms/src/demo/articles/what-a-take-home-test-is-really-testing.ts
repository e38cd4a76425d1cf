import type { DemoArticle } from '../writing/passage';

export const whatATakeHomeTestIsReallyTesting: DemoArticle = {
  slug: 'what-a-take-home-test-is-really-testing',
  title: 'What a Take-Home Test Is Really Testing',
  standfirst:
    'The model is the smallest part of it. How interviewers read your work, from somebody who marks it.',
  topic: 'hiring',
  authors: ['priya-nambiar', 'james-okonkwo'],
  hero: 'article-what-a-take-home-test-is-really-testing',
  roles: ['data-scientist', 'ml-engineer'],
  description:
    'How take-home tests for data scientists and ML engineers are marked: what interviewers look for in the first five minutes, what loses marks, and when to say no.',
  related: ['/articles/from-notebook-to-production', '/articles/data-analyst-to-data-scientist'],
  state: { kind: 'published', firstPublishedAt: '2026-11-10T07:30:00+00:00' },
  body: [
    `
You are sent a file, a paragraph and a deadline. Build something that predicts; take no more than four hours. It looks like a test of modelling, so candidates spend three and a half of the four hours on the model. Then it is opened by somebody like me, between two meetings, and the model is the last thing I get to.

I have marked a few hundred of these. What follows is what happens on the other side.

## The first five minutes

I read the summary, if there is one. I try to run the code. I look at how the data was split. For most submissions the verdict is close to settled at that point, and it is not because markers are lazy. Those three things answer the question that the test was written to ask: *could I give this person a vague problem on Monday and trust what comes back on Friday?*

So give me a page at the top. What was the problem, what did you find, how sure are you, what would you do next. In sentences. If the answer is “a logistic regression does nearly as well as anything else, and I would ship that”, say so in the first paragraph; you have just passed half of the interview.
`,
    {
      block: 'pullQuote',
      quote:
        'Nobody has ever been hired for the last two points of accuracy. People are turned down every week for not noticing where they came from.',
      attribution: 'Priya Nambiar',
    },
    `
## What gains marks

- **A baseline.** The average, last week’s value, the largest class. Without it, no score means anything.
- **A split that respects the problem.** By time if you predict the future; by customer if customers repeat. A random split of either gives you a lovely number and a short conversation.
- **A look at the errors.** Three rows that the model gets badly wrong, and a guess at the reason. It is the cheapest insight in the trade and hardly anybody does it.
- **One command that runs everything.** Versions pinned, seed fixed, data path at the top.
- **A limit, stated.** “I stopped at four hours. With another day I would look at the missing postcodes first.”

That third item deserves its own picture, so here is the smallest version of it that I accept.
`,
    {
      block: 'code',
      language: 'python',
      code: `errors = test.assign(predicted=model.predict(test[features]))
errors["residual"] = errors["target"] - errors["predicted"]

# Not the average: the rows that the model would have to explain.
worst = errors.reindex(errors["residual"].abs().nlargest(10).index)
print(worst[["customer", "target", "predicted", "residual", *features[:5]]])`,
      caption: 'Five lines, ten rows. Then write two sentences about what they have in common.',
    },
    `
## What loses marks

**Leakage** comes first and by a distance. If a feature could not have been known at the moment of prediction, the model is a fortune teller with a newspaper. Markers plant such columns on purpose.

**A tour of algorithms** comes second. Eleven models in a table, each with default settings, tell me that you can write a loop. Two, with a reason for each, tell me that you can think.

**Silence about the data** comes third. There is always something: duplicates, a month with half of the rows, an age of 999. You need not mend it all. You must show that you saw it.

## When the job is ML engineering

The same file, read by different eyes. For an engineering post I care less about the choice of model and more about what surrounds it. Is there a function that takes one record and returns one prediction? Is it tested? What happens when a field is missing? Could I put it behind an endpoint this afternoon? A plain model in a tidy package beats a clever one in a notebook, as I have argued [at more length](/articles/from-notebook-to-production).

The difference is also one of price. Mid-level posts of the two kinds are paid {{data-scientist/mid}} and {{ml-engineer/mid}} in London, and the test is where an employer finds out which of the two you are, whatever your CV says.
`,
    {
      block: 'callout',
      tone: 'tip',
      title: 'May I use an assistant?',
      text: 'Ask. Most employers now expect that you will, and want to see how. Say in one line what you used it for. Then make sure that you can explain every line of the result aloud, since that is what the follow-up interview is for.',
    },
    `
## When to say no

A test is a cost, and it should be shared. Four hours is reasonable for a post that you want. A weekend is not, and neither is a problem that looks suspiciously like the company’s own backlog. You may ask for the marking criteria, for a shorter version, for pay, or to walk through something that you have built before. Good employers agree to one of these. How the others answer is information about what working there would be like.

And if you are turned down, ask for one sentence of feedback. Not “could you tell me why?”, which gets you a template, but “was it the split, the code or the write-up?” It is easy to answer, and people do.
`,
    {
      block: 'faq',
      heading: 'Short answers',
      questions: [
        {
          question: 'How long should the write-up be?',
          answer:
            'One page at the top, in plain sentences, then the work. If a chart needs a paragraph of explanation, choose another chart.',
        },
        {
          question: 'Notebook or scripts?',
          answer:
            'For data science a notebook that runs from top to bottom is fine. For ML engineering send a small package with tests, and a notebook beside it if you want to show how you explored.',
        },
        {
          question: 'What if I run out of time?',
          answer:
            'Stop, and say what you would have done next and in which order. A clear list of what is missing is marked higher than a rushed version of it.',
        },
      ],
    },
    { block: 'newsletter' },
  ],
};
