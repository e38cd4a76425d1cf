import { dataAnalystToDataScientist } from './articles/data-analyst-to-data-scientist';
import { fromNotebookToProduction } from './articles/from-notebook-to-production';
import { howToReadASalaryRange } from './articles/how-to-read-a-salary-range';
import { mlEngineerVsDataScientist } from './articles/ml-engineer-vs-data-scientist';
import { doesAnLlmEngineerNeedTraining, theGraduateDataCalendar } from './articles/unpublished';
import { whatATakeHomeTestIsReallyTesting } from './articles/what-a-take-home-test-is-really-testing';
import { whatLeavingLondonDoesToYourPay } from './articles/what-leaving-london-does-to-your-pay';
import { dataScientist } from './roles/data-scientist';
import { mlEngineer } from './roles/ml-engineer';
import { dataAnalyst, dataEngineer, llmEngineer, mlopsEngineer } from './roles/short-guides';
import type { DemoArticle, DemoRole } from './writing/passage';

export const ROLES: readonly DemoRole[] = [
  dataAnalyst,
  dataEngineer,
  dataScientist,
  mlopsEngineer,
  mlEngineer,
  llmEngineer,
];

export const ARTICLES: readonly DemoArticle[] = [
  mlEngineerVsDataScientist,
  fromNotebookToProduction,
  dataAnalystToDataScientist,
  howToReadASalaryRange,
  whatLeavingLondonDoesToYourPay,
  whatATakeHomeTestIsReallyTesting,
  doesAnLlmEngineerNeedTraining,
  theGraduateDataCalendar,
];
