import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineCodeFeatureClient as InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ChecklistPanel as ChecklistPanel_78c83fd3860af1f1706b7ca569c41719 } from '../../../checklist/checklist-panel.client'
import { UsedInPanel as UsedInPanel_9f0a594a530ed4d1a655701e659f01d3 } from '../../../renewal/used-in/used-in-panel'
import { HistoryPanel as HistoryPanel_418d0de108690f3d45852ba25c3f3e7b } from '../../../collections/salary-figures/revisions/history-panel'
import { GridView as GridView_f88d578f6d3a6289f2daf9a06fee1eac } from '../../../imports/grid/grid-view'
import { PurposeSelect as PurposeSelect_af19f822e945feeec7768779d24d1b47 } from '../../../collections/newsletter-issues/fields/purpose-select'
import { DraftDigest as DraftDigest_74658512144e3099c19ff7337751e15c } from '../../../newsletter/issues/desk/draft-digest'
import { SendView as SendView_aa4e0c06a98d97197c233ea37216ae48 } from '../../../newsletter/issues/desk/send-view'
import { RolebookMark as RolebookMark_15efe7847973d58012cf628e282c9641 } from '../../../admin/mark'
import { RolebookLogo as RolebookLogo_15efe7847973d58012cf628e282c9641 } from '../../../admin/mark'
import { ImportsNavLink as ImportsNavLink_22343808e73b2a3151f056ba5a8f3afa } from '../../../imports/admin/nav-link'
import { SubscriberNavLinks as SubscriberNavLinks_fe745fe1aee994fb1659cd8765939b01 } from '../../../newsletter/desk/views/nav-links'
import { TodaysWork as TodaysWork_f3995cc266b47d05a50f4e84d468b8c0 } from '../../../dashboard/dashboard'
import { ToldSchedules as ToldSchedules_60c6c739678cc1a08bd73e7bc0b1dfd8 } from '../../../publication/told-schedules.client'
import { ImportsView as ImportsView_38f94ca088d5e0f6b488629bfb5d5c7e } from '../../../imports/admin/imports-view'
import { ImportView as ImportView_3430b05784e3d6fbe52d424519e28c6d } from '../../../imports/admin/import-view'
import { SubscribersView as SubscribersView_0aaf8a9a8b59010e9d08e0b440e39d57 } from '../../../newsletter/desk/views/subscribers-view'
import { ImportView as ImportView_7937bcfa5bbd7daa8437c543833caf49 } from '../../../newsletter/desk/views/import-view'
import { PersonView as PersonView_85d95d0e05e03ff93417997c02d3e153 } from '../../../newsletter/desk/views/person-view'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineCodeFeatureClient": InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/checklist/checklist-panel.client#ChecklistPanel": ChecklistPanel_78c83fd3860af1f1706b7ca569c41719,
  "/renewal/used-in/used-in-panel#UsedInPanel": UsedInPanel_9f0a594a530ed4d1a655701e659f01d3,
  "/collections/salary-figures/revisions/history-panel#HistoryPanel": HistoryPanel_418d0de108690f3d45852ba25c3f3e7b,
  "/imports/grid/grid-view#GridView": GridView_f88d578f6d3a6289f2daf9a06fee1eac,
  "/collections/newsletter-issues/fields/purpose-select#PurposeSelect": PurposeSelect_af19f822e945feeec7768779d24d1b47,
  "/newsletter/issues/desk/draft-digest#DraftDigest": DraftDigest_74658512144e3099c19ff7337751e15c,
  "/newsletter/issues/desk/send-view#SendView": SendView_aa4e0c06a98d97197c233ea37216ae48,
  "/admin/mark#RolebookMark": RolebookMark_15efe7847973d58012cf628e282c9641,
  "/admin/mark#RolebookLogo": RolebookLogo_15efe7847973d58012cf628e282c9641,
  "/imports/admin/nav-link#ImportsNavLink": ImportsNavLink_22343808e73b2a3151f056ba5a8f3afa,
  "/newsletter/desk/views/nav-links#SubscriberNavLinks": SubscriberNavLinks_fe745fe1aee994fb1659cd8765939b01,
  "/dashboard/dashboard#TodaysWork": TodaysWork_f3995cc266b47d05a50f4e84d468b8c0,
  "/publication/told-schedules.client#ToldSchedules": ToldSchedules_60c6c739678cc1a08bd73e7bc0b1dfd8,
  "/imports/admin/imports-view#ImportsView": ImportsView_38f94ca088d5e0f6b488629bfb5d5c7e,
  "/imports/admin/import-view#ImportView": ImportView_3430b05784e3d6fbe52d424519e28c6d,
  "/newsletter/desk/views/subscribers-view#SubscribersView": SubscribersView_0aaf8a9a8b59010e9d08e0b440e39d57,
  "/newsletter/desk/views/import-view#ImportView": ImportView_7937bcfa5bbd7daa8437c543833caf49,
  "/newsletter/desk/views/person-view#PersonView": PersonView_85d95d0e05e03ff93417997c02d3e153,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
