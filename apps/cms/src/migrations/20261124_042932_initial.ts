import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_articles_review_state" AS ENUM('drafting', 'ready-for-review');
  CREATE TYPE "public"."enum_articles_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__articles_v_version_review_state" AS ENUM('drafting', 'ready-for-review');
  CREATE TYPE "public"."enum__articles_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_authors_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__authors_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_topics_accent" AS ENUM('teal', 'plum', 'ochre', 'moss', 'slate', 'rust');
  CREATE TYPE "public"."enum_topics_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__topics_v_version_accent" AS ENUM('teal', 'plum', 'ochre', 'moss', 'slate', 'rust');
  CREATE TYPE "public"."enum__topics_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_roles_skills_kind" AS ENUM('technical', 'knowledge', 'people');
  CREATE TYPE "public"."enum_roles_skills_need" AS ENUM('required', 'useful');
  CREATE TYPE "public"."enum_roles_classification_scheme" AS ENUM('uk-soc', 'isco', 'esco', 'onet-soc');
  CREATE TYPE "public"."enum_roles_classification_match" AS ENUM('exact', 'close', 'broad', 'narrow');
  CREATE TYPE "public"."enum_roles_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__roles_v_version_skills_kind" AS ENUM('technical', 'knowledge', 'people');
  CREATE TYPE "public"."enum__roles_v_version_skills_need" AS ENUM('required', 'useful');
  CREATE TYPE "public"."enum__roles_v_version_classification_scheme" AS ENUM('uk-soc', 'isco', 'esco', 'onet-soc');
  CREATE TYPE "public"."enum__roles_v_version_classification_match" AS ENUM('exact', 'close', 'broad', 'narrow');
  CREATE TYPE "public"."enum__roles_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_salary_figures_revisions_reason" AS ENUM('new-data', 'correction', 'method', 'typo');
  CREATE TYPE "public"."enum_salary_figures_currency" AS ENUM('GBP', 'EUR', 'USD');
  CREATE TYPE "public"."enum_salary_figures_period" AS ENUM('year', 'day');
  CREATE TYPE "public"."enum_salary_figures_component" AS ENUM('base', 'base-and-bonus', 'total');
  CREATE TYPE "public"."enum_salary_figures_employment" AS ENUM('permanent', 'contract');
  CREATE TYPE "public"."enum_salary_figures_statistic" AS ENUM('editorial-range', 'p25-p75', 'p10-p90', 'advertised-range', 'employer-band');
  CREATE TYPE "public"."enum_salary_figures_confidence" AS ENUM('high', 'medium', 'low');
  CREATE TYPE "public"."enum_salary_figures_revision_reason" AS ENUM('new-data', 'correction', 'method', 'typo');
  CREATE TYPE "public"."enum_salary_figures_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__salary_figures_v_version_revisions_reason" AS ENUM('new-data', 'correction', 'method', 'typo');
  CREATE TYPE "public"."enum__salary_figures_v_version_currency" AS ENUM('GBP', 'EUR', 'USD');
  CREATE TYPE "public"."enum__salary_figures_v_version_period" AS ENUM('year', 'day');
  CREATE TYPE "public"."enum__salary_figures_v_version_component" AS ENUM('base', 'base-and-bonus', 'total');
  CREATE TYPE "public"."enum__salary_figures_v_version_employment" AS ENUM('permanent', 'contract');
  CREATE TYPE "public"."enum__salary_figures_v_version_statistic" AS ENUM('editorial-range', 'p25-p75', 'p10-p90', 'advertised-range', 'employer-band');
  CREATE TYPE "public"."enum__salary_figures_v_version_confidence" AS ENUM('high', 'medium', 'low');
  CREATE TYPE "public"."enum__salary_figures_v_version_revision_reason" AS ENUM('new-data', 'correction', 'method', 'typo');
  CREATE TYPE "public"."enum__salary_figures_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_salary_tables_currency" AS ENUM('GBP', 'EUR', 'USD');
  CREATE TYPE "public"."enum_salary_tables_period" AS ENUM('year', 'day');
  CREATE TYPE "public"."enum_salary_tables_component" AS ENUM('base', 'base-and-bonus', 'total');
  CREATE TYPE "public"."enum_salary_tables_employment" AS ENUM('permanent', 'contract');
  CREATE TYPE "public"."enum_salary_tables_statistic" AS ENUM('editorial-range', 'p25-p75', 'p10-p90', 'advertised-range', 'employer-band');
  CREATE TYPE "public"."enum_salary_tables_orientation" AS ENUM('roles-as-columns', 'levels-as-columns');
  CREATE TYPE "public"."enum_salary_tables_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__salary_tables_v_version_currency" AS ENUM('GBP', 'EUR', 'USD');
  CREATE TYPE "public"."enum__salary_tables_v_version_period" AS ENUM('year', 'day');
  CREATE TYPE "public"."enum__salary_tables_v_version_component" AS ENUM('base', 'base-and-bonus', 'total');
  CREATE TYPE "public"."enum__salary_tables_v_version_employment" AS ENUM('permanent', 'contract');
  CREATE TYPE "public"."enum__salary_tables_v_version_statistic" AS ENUM('editorial-range', 'p25-p75', 'p10-p90', 'advertised-range', 'employer-band');
  CREATE TYPE "public"."enum__salary_tables_v_version_orientation" AS ENUM('roles-as-columns', 'levels-as-columns');
  CREATE TYPE "public"."enum__salary_tables_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_regions_kind" AS ENUM('city', 'country', 'part', 'nation', 'itl1', 'remote');
  CREATE TYPE "public"."enum__regions_v_version_kind" AS ENUM('city', 'country', 'part', 'nation', 'itl1', 'remote');
  CREATE TYPE "public"."enum_sources_kind" AS ENUM('official-statistics', 'job-adverts', 'self-reported-survey', 'employer-published', 'editorial-estimate');
  CREATE TYPE "public"."enum__sources_v_version_kind" AS ENUM('official-statistics', 'job-adverts', 'self-reported-survey', 'employer-published', 'editorial-estimate');
  CREATE TYPE "public"."enum_pages_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__pages_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_redirects_origin" AS ENUM('manual', 'changed-slug');
  CREATE TYPE "public"."enum__redirects_v_version_origin" AS ENUM('manual', 'changed-slug');
  CREATE TYPE "public"."enum_users_rights" AS ENUM('admin', 'publisher', 'editor', 'author', 'newsletter');
  CREATE TYPE "public"."enum_payload_jobs_log_task_slug" AS ENUM('inline', 'schedulePublish');
  CREATE TYPE "public"."enum_payload_jobs_log_state" AS ENUM('failed', 'succeeded');
  CREATE TYPE "public"."enum_payload_jobs_task_slug" AS ENUM('inline', 'schedulePublish');
  CREATE TABLE "articles_corrections" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"date" timestamp(3) with time zone,
  	"text" varchar
  );
  
  CREATE TABLE "articles" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"standfirst" varchar,
  	"hero_id" uuid,
  	"hero_credit" varchar,
  	"body" jsonb,
  	"seo_title" varchar,
  	"seo_description" varchar,
  	"seo_picture_id" uuid,
  	"seo_noindex" boolean DEFAULT false,
  	"slug" varchar,
  	"review_state" "enum_articles_review_state" DEFAULT 'drafting',
  	"topic_id" uuid,
  	"first_published_at" timestamp(3) with time zone,
  	"content_updated_at" timestamp(3) with time zone,
  	"word_count" numeric,
  	"created_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_articles_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "articles_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"roles_id" uuid,
  	"articles_id" uuid,
  	"salary_tables_id" uuid,
  	"authors_id" uuid
  );
  
  CREATE TABLE "_articles_v_version_corrections" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"date" timestamp(3) with time zone,
  	"text" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_articles_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_title" varchar,
  	"version_standfirst" varchar,
  	"version_hero_id" uuid,
  	"version_hero_credit" varchar,
  	"version_body" jsonb,
  	"version_seo_title" varchar,
  	"version_seo_description" varchar,
  	"version_seo_picture_id" uuid,
  	"version_seo_noindex" boolean DEFAULT false,
  	"version_slug" varchar,
  	"version_review_state" "enum__articles_v_version_review_state" DEFAULT 'drafting',
  	"version_topic_id" uuid,
  	"version_first_published_at" timestamp(3) with time zone,
  	"version_content_updated_at" timestamp(3) with time zone,
  	"version_word_count" numeric,
  	"version_created_by_id" uuid,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__articles_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_articles_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"roles_id" uuid,
  	"articles_id" uuid,
  	"salary_tables_id" uuid,
  	"authors_id" uuid
  );
  
  CREATE TABLE "authors_same_as" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"url" varchar
  );
  
  CREATE TABLE "authors" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"job_title" varchar,
  	"organisation" varchar,
  	"bio" varchar,
  	"portrait_id" uuid,
  	"seo_title" varchar,
  	"seo_description" varchar,
  	"seo_picture_id" uuid,
  	"seo_noindex" boolean DEFAULT false,
  	"slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_authors_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "authors_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"topics_id" uuid
  );
  
  CREATE TABLE "_authors_v_version_same_as" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"url" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_authors_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_name" varchar,
  	"version_job_title" varchar,
  	"version_organisation" varchar,
  	"version_bio" varchar,
  	"version_portrait_id" uuid,
  	"version_seo_title" varchar,
  	"version_seo_description" varchar,
  	"version_seo_picture_id" uuid,
  	"version_seo_noindex" boolean DEFAULT false,
  	"version_slug" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__authors_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_authors_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"topics_id" uuid
  );
  
  CREATE TABLE "topics" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"description" varchar,
  	"accent" "enum_topics_accent" DEFAULT 'teal',
  	"seo_title" varchar,
  	"seo_description" varchar,
  	"seo_picture_id" uuid,
  	"seo_noindex" boolean DEFAULT false,
  	"slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_topics_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "_topics_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_name" varchar,
  	"version_description" varchar,
  	"version_accent" "enum__topics_v_version_accent" DEFAULT 'teal',
  	"version_seo_title" varchar,
  	"version_seo_description" varchar,
  	"version_seo_picture_id" uuid,
  	"version_seo_noindex" boolean DEFAULT false,
  	"version_slug" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__topics_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "media" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"alt" varchar NOT NULL,
  	"credit" varchar,
  	"created_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric,
  	"focal_x" numeric,
  	"focal_y" numeric,
  	"sizes_avif480_url" varchar,
  	"sizes_avif480_width" numeric,
  	"sizes_avif480_height" numeric,
  	"sizes_avif480_mime_type" varchar,
  	"sizes_avif480_filesize" numeric,
  	"sizes_avif480_filename" varchar,
  	"sizes_avif800_url" varchar,
  	"sizes_avif800_width" numeric,
  	"sizes_avif800_height" numeric,
  	"sizes_avif800_mime_type" varchar,
  	"sizes_avif800_filesize" numeric,
  	"sizes_avif800_filename" varchar,
  	"sizes_avif1200_url" varchar,
  	"sizes_avif1200_width" numeric,
  	"sizes_avif1200_height" numeric,
  	"sizes_avif1200_mime_type" varchar,
  	"sizes_avif1200_filesize" numeric,
  	"sizes_avif1200_filename" varchar,
  	"sizes_avif1600_url" varchar,
  	"sizes_avif1600_width" numeric,
  	"sizes_avif1600_height" numeric,
  	"sizes_avif1600_mime_type" varchar,
  	"sizes_avif1600_filesize" numeric,
  	"sizes_avif1600_filename" varchar,
  	"sizes_avif2000_url" varchar,
  	"sizes_avif2000_width" numeric,
  	"sizes_avif2000_height" numeric,
  	"sizes_avif2000_mime_type" varchar,
  	"sizes_avif2000_filesize" numeric,
  	"sizes_avif2000_filename" varchar,
  	"sizes_webp480_url" varchar,
  	"sizes_webp480_width" numeric,
  	"sizes_webp480_height" numeric,
  	"sizes_webp480_mime_type" varchar,
  	"sizes_webp480_filesize" numeric,
  	"sizes_webp480_filename" varchar,
  	"sizes_webp800_url" varchar,
  	"sizes_webp800_width" numeric,
  	"sizes_webp800_height" numeric,
  	"sizes_webp800_mime_type" varchar,
  	"sizes_webp800_filesize" numeric,
  	"sizes_webp800_filename" varchar,
  	"sizes_webp1200_url" varchar,
  	"sizes_webp1200_width" numeric,
  	"sizes_webp1200_height" numeric,
  	"sizes_webp1200_mime_type" varchar,
  	"sizes_webp1200_filesize" numeric,
  	"sizes_webp1200_filename" varchar,
  	"sizes_webp1600_url" varchar,
  	"sizes_webp1600_width" numeric,
  	"sizes_webp1600_height" numeric,
  	"sizes_webp1600_mime_type" varchar,
  	"sizes_webp1600_filesize" numeric,
  	"sizes_webp1600_filename" varchar,
  	"sizes_webp2000_url" varchar,
  	"sizes_webp2000_width" numeric,
  	"sizes_webp2000_height" numeric,
  	"sizes_webp2000_mime_type" varchar,
  	"sizes_webp2000_filesize" numeric,
  	"sizes_webp2000_filename" varchar,
  	"sizes_fallback_url" varchar,
  	"sizes_fallback_width" numeric,
  	"sizes_fallback_height" numeric,
  	"sizes_fallback_mime_type" varchar,
  	"sizes_fallback_filesize" numeric,
  	"sizes_fallback_filename" varchar,
  	"sizes_wide_url" varchar,
  	"sizes_wide_width" numeric,
  	"sizes_wide_height" numeric,
  	"sizes_wide_mime_type" varchar,
  	"sizes_wide_filesize" numeric,
  	"sizes_wide_filename" varchar,
  	"sizes_standard_url" varchar,
  	"sizes_standard_width" numeric,
  	"sizes_standard_height" numeric,
  	"sizes_standard_mime_type" varchar,
  	"sizes_standard_filesize" numeric,
  	"sizes_standard_filename" varchar,
  	"sizes_square_url" varchar,
  	"sizes_square_width" numeric,
  	"sizes_square_height" numeric,
  	"sizes_square_mime_type" varchar,
  	"sizes_square_filesize" numeric,
  	"sizes_square_filename" varchar
  );
  
  CREATE TABLE "roles_skills" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"kind" "enum_roles_skills_kind" DEFAULT 'technical',
  	"need" "enum_roles_skills_need" DEFAULT 'required',
  	"note" varchar
  );
  
  CREATE TABLE "roles_routes_in" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"text" varchar
  );
  
  CREATE TABLE "roles_ladder" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"level_id" uuid,
  	"title" varchar,
  	"what_changes" varchar
  );
  
  CREATE TABLE "roles_companies" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"url" varchar,
  	"sector" varchar,
  	"location" varchar,
  	"note" varchar
  );
  
  CREATE TABLE "roles_faq" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"question" varchar,
  	"answer" jsonb
  );
  
  CREATE TABLE "roles_classification" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"scheme" "enum_roles_classification_scheme",
  	"version" varchar,
  	"code" varchar,
  	"label" varchar,
  	"match" "enum_roles_classification_match" DEFAULT 'close'
  );
  
  CREATE TABLE "roles" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"hero_id" uuid,
  	"day_to_day" jsonb,
  	"seo_title" varchar,
  	"seo_description" varchar,
  	"seo_picture_id" uuid,
  	"seo_noindex" boolean DEFAULT false,
  	"slug" varchar,
  	"family" varchar,
  	"last_reviewed_on" timestamp(3) with time zone,
  	"next_review_on" timestamp(3) with time zone,
  	"first_published_at" timestamp(3) with time zone,
  	"content_updated_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_roles_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "roles_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "roles_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"salary_tables_id" uuid,
  	"roles_id" uuid,
  	"sources_id" uuid
  );
  
  CREATE TABLE "_roles_v_version_skills" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"kind" "enum__roles_v_version_skills_kind" DEFAULT 'technical',
  	"need" "enum__roles_v_version_skills_need" DEFAULT 'required',
  	"note" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_roles_v_version_routes_in" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"text" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_roles_v_version_ladder" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"level_id" uuid,
  	"title" varchar,
  	"what_changes" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_roles_v_version_companies" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"url" varchar,
  	"sector" varchar,
  	"location" varchar,
  	"note" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_roles_v_version_faq" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"question" varchar,
  	"answer" jsonb,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_roles_v_version_classification" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"scheme" "enum__roles_v_version_classification_scheme",
  	"version" varchar,
  	"code" varchar,
  	"label" varchar,
  	"match" "enum__roles_v_version_classification_match" DEFAULT 'close',
  	"_uuid" varchar
  );
  
  CREATE TABLE "_roles_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_hero_id" uuid,
  	"version_day_to_day" jsonb,
  	"version_seo_title" varchar,
  	"version_seo_description" varchar,
  	"version_seo_picture_id" uuid,
  	"version_seo_noindex" boolean DEFAULT false,
  	"version_slug" varchar,
  	"version_family" varchar,
  	"version_last_reviewed_on" timestamp(3) with time zone,
  	"version_next_review_on" timestamp(3) with time zone,
  	"version_first_published_at" timestamp(3) with time zone,
  	"version_content_updated_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__roles_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_roles_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_roles_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"salary_tables_id" uuid,
  	"roles_id" uuid,
  	"sources_id" uuid
  );
  
  CREATE TABLE "salary_figures_revisions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"superseded_at" timestamp(3) with time zone,
  	"reason" "enum_salary_figures_revisions_reason",
  	"note" varchar,
  	"min" numeric,
  	"max" numeric,
  	"open_above" boolean,
  	"median" numeric,
  	"as_of" timestamp(3) with time zone
  );
  
  CREATE TABLE "salary_figures" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"label" varchar,
  	"role_id" uuid,
  	"level_id" uuid,
  	"region_id" uuid,
  	"currency" "enum_salary_figures_currency" DEFAULT 'GBP',
  	"period" "enum_salary_figures_period" DEFAULT 'year',
  	"component" "enum_salary_figures_component" DEFAULT 'base',
  	"employment" "enum_salary_figures_employment" DEFAULT 'permanent',
  	"statistic" "enum_salary_figures_statistic" DEFAULT 'editorial-range',
  	"min" numeric,
  	"max" numeric,
  	"median" numeric,
  	"open_above" boolean DEFAULT false,
  	"variable" boolean DEFAULT false,
  	"as_of" timestamp(3) with time zone,
  	"valid_from" timestamp(3) with time zone,
  	"valid_to" timestamp(3) with time zone,
  	"confidence" "enum_salary_figures_confidence" DEFAULT 'medium',
  	"sample_size" numeric,
  	"note" varchar,
  	"override_reason" varchar,
  	"revision_reason" "enum_salary_figures_revision_reason",
  	"revision_note" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_salary_figures_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "salary_figures_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"sources_id" uuid
  );
  
  CREATE TABLE "_salary_figures_v_version_revisions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"superseded_at" timestamp(3) with time zone,
  	"reason" "enum__salary_figures_v_version_revisions_reason",
  	"note" varchar,
  	"min" numeric,
  	"max" numeric,
  	"open_above" boolean,
  	"median" numeric,
  	"as_of" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_salary_figures_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_label" varchar,
  	"version_role_id" uuid,
  	"version_level_id" uuid,
  	"version_region_id" uuid,
  	"version_currency" "enum__salary_figures_v_version_currency" DEFAULT 'GBP',
  	"version_period" "enum__salary_figures_v_version_period" DEFAULT 'year',
  	"version_component" "enum__salary_figures_v_version_component" DEFAULT 'base',
  	"version_employment" "enum__salary_figures_v_version_employment" DEFAULT 'permanent',
  	"version_statistic" "enum__salary_figures_v_version_statistic" DEFAULT 'editorial-range',
  	"version_min" numeric,
  	"version_max" numeric,
  	"version_median" numeric,
  	"version_open_above" boolean DEFAULT false,
  	"version_variable" boolean DEFAULT false,
  	"version_as_of" timestamp(3) with time zone,
  	"version_valid_from" timestamp(3) with time zone,
  	"version_valid_to" timestamp(3) with time zone,
  	"version_confidence" "enum__salary_figures_v_version_confidence" DEFAULT 'medium',
  	"version_sample_size" numeric,
  	"version_note" varchar,
  	"version_override_reason" varchar,
  	"version_revision_reason" "enum__salary_figures_v_version_revision_reason",
  	"version_revision_note" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__salary_figures_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_salary_figures_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"sources_id" uuid
  );
  
  CREATE TABLE "salary_tables_footnotes" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "salary_tables" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"caption" varchar,
  	"region_id" uuid,
  	"currency" "enum_salary_tables_currency" DEFAULT 'GBP',
  	"period" "enum_salary_tables_period" DEFAULT 'year',
  	"component" "enum_salary_tables_component" DEFAULT 'base',
  	"employment" "enum_salary_tables_employment" DEFAULT 'permanent',
  	"statistic" "enum_salary_tables_statistic" DEFAULT 'editorial-range',
  	"orientation" "enum_salary_tables_orientation" DEFAULT 'roles-as-columns',
  	"note" varchar,
  	"review_by" timestamp(3) with time zone,
  	"seo_title" varchar,
  	"seo_description" varchar,
  	"seo_picture_id" uuid,
  	"seo_noindex" boolean DEFAULT false,
  	"slug" varchar,
  	"has_page" boolean DEFAULT true,
  	"first_published_at" timestamp(3) with time zone,
  	"content_updated_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_salary_tables_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "salary_tables_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"roles_id" uuid,
  	"levels_id" uuid,
  	"region_adjustments_id" uuid
  );
  
  CREATE TABLE "_salary_tables_v_version_footnotes" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"text" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_salary_tables_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_caption" varchar,
  	"version_region_id" uuid,
  	"version_currency" "enum__salary_tables_v_version_currency" DEFAULT 'GBP',
  	"version_period" "enum__salary_tables_v_version_period" DEFAULT 'year',
  	"version_component" "enum__salary_tables_v_version_component" DEFAULT 'base',
  	"version_employment" "enum__salary_tables_v_version_employment" DEFAULT 'permanent',
  	"version_statistic" "enum__salary_tables_v_version_statistic" DEFAULT 'editorial-range',
  	"version_orientation" "enum__salary_tables_v_version_orientation" DEFAULT 'roles-as-columns',
  	"version_note" varchar,
  	"version_review_by" timestamp(3) with time zone,
  	"version_seo_title" varchar,
  	"version_seo_description" varchar,
  	"version_seo_picture_id" uuid,
  	"version_seo_noindex" boolean DEFAULT false,
  	"version_slug" varchar,
  	"version_has_page" boolean DEFAULT true,
  	"version_first_published_at" timestamp(3) with time zone,
  	"version_content_updated_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__salary_tables_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_salary_tables_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"roles_id" uuid,
  	"levels_id" uuid,
  	"region_adjustments_id" uuid
  );
  
  CREATE TABLE "levels" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"rank" numeric NOT NULL,
  	"band_from" numeric,
  	"band_to" numeric,
  	"band_note" varchar,
  	"slug" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "_levels_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_name" varchar NOT NULL,
  	"version_rank" numeric NOT NULL,
  	"version_band_from" numeric,
  	"version_band_to" numeric,
  	"version_band_note" varchar,
  	"version_slug" varchar NOT NULL,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "regions" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"kind" "enum_regions_kind" NOT NULL,
  	"is_base" boolean DEFAULT false,
  	"slug" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "_regions_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_name" varchar NOT NULL,
  	"version_kind" "enum__regions_v_version_kind" NOT NULL,
  	"version_is_base" boolean DEFAULT false,
  	"version_slug" varchar NOT NULL,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "region_adjustments" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"label" varchar,
  	"base_id" uuid NOT NULL,
  	"target_id" uuid NOT NULL,
  	"factor_min_percent" numeric NOT NULL,
  	"factor_max_percent" numeric NOT NULL,
  	"as_of" timestamp(3) with time zone NOT NULL,
  	"source_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "_region_adjustments_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_label" varchar,
  	"version_base_id" uuid NOT NULL,
  	"version_target_id" uuid NOT NULL,
  	"version_factor_min_percent" numeric NOT NULL,
  	"version_factor_max_percent" numeric NOT NULL,
  	"version_as_of" timestamp(3) with time zone NOT NULL,
  	"version_source_id" uuid,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "sources" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"publisher" varchar NOT NULL,
  	"url" varchar,
  	"kind" "enum_sources_kind" NOT NULL,
  	"licence" varchar,
  	"observed_from" timestamp(3) with time zone,
  	"observed_to" timestamp(3) with time zone,
  	"sample_size" numeric,
  	"method" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "_sources_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_name" varchar NOT NULL,
  	"version_publisher" varchar NOT NULL,
  	"version_url" varchar,
  	"version_kind" "enum__sources_v_version_kind" NOT NULL,
  	"version_licence" varchar,
  	"version_observed_from" timestamp(3) with time zone,
  	"version_observed_to" timestamp(3) with time zone,
  	"version_sample_size" numeric,
  	"version_method" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "pages" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"body" jsonb,
  	"seo_title" varchar,
  	"seo_description" varchar,
  	"seo_picture_id" uuid,
  	"seo_noindex" boolean DEFAULT false,
  	"slug" varchar,
  	"first_published_at" timestamp(3) with time zone,
  	"content_updated_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_pages_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "_pages_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_title" varchar,
  	"version_body" jsonb,
  	"version_seo_title" varchar,
  	"version_seo_description" varchar,
  	"version_seo_picture_id" uuid,
  	"version_seo_noindex" boolean DEFAULT false,
  	"version_slug" varchar,
  	"version_first_published_at" timestamp(3) with time zone,
  	"version_content_updated_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__pages_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "redirects" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"from" varchar NOT NULL,
  	"to" varchar NOT NULL,
  	"origin" "enum_redirects_origin" DEFAULT 'manual' NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_redirects_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_from" varchar NOT NULL,
  	"version_to" varchar NOT NULL,
  	"version_origin" "enum__redirects_v_version_origin" DEFAULT 'manual' NOT NULL,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "users_rights" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_users_rights",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "users_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "users" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"disabled" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"email" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone,
  	"login_attempts" numeric DEFAULT 0,
  	"lock_until" timestamp(3) with time zone
  );
  
  CREATE TABLE "payload_kv" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "payload_jobs_log" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"executed_at" timestamp(3) with time zone NOT NULL,
  	"completed_at" timestamp(3) with time zone NOT NULL,
  	"task_slug" "enum_payload_jobs_log_task_slug" NOT NULL,
  	"task_i_d" varchar NOT NULL,
  	"input" jsonb,
  	"output" jsonb,
  	"state" "enum_payload_jobs_log_state" NOT NULL,
  	"error" jsonb
  );
  
  CREATE TABLE "payload_jobs" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"input" jsonb,
  	"completed_at" timestamp(3) with time zone,
  	"total_tried" numeric DEFAULT 0,
  	"has_error" boolean DEFAULT false,
  	"error" jsonb,
  	"task_slug" "enum_payload_jobs_task_slug",
  	"queue" varchar DEFAULT 'default',
  	"wait_until" timestamp(3) with time zone,
  	"processing" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"global_slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"articles_id" uuid,
  	"authors_id" uuid,
  	"topics_id" uuid,
  	"media_id" uuid,
  	"roles_id" uuid,
  	"salary_figures_id" uuid,
  	"salary_tables_id" uuid,
  	"levels_id" uuid,
  	"regions_id" uuid,
  	"region_adjustments_id" uuid,
  	"sources_id" uuid,
  	"pages_id" uuid,
  	"redirects_id" uuid,
  	"users_id" uuid
  );
  
  CREATE TABLE "payload_preferences" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" uuid
  );
  
  CREATE TABLE "payload_migrations" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "site_settings_navigation" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"label" varchar NOT NULL,
  	"href" varchar NOT NULL
  );
  
  CREATE TABLE "site_settings_footer_groups_links" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"label" varchar NOT NULL,
  	"href" varchar NOT NULL
  );
  
  CREATE TABLE "site_settings_footer_groups" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"heading" varchar NOT NULL
  );
  
  CREATE TABLE "site_settings_organisation_same_as" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"url" varchar NOT NULL
  );
  
  CREATE TABLE "site_settings_newsletter_purposes" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"slug" varchar NOT NULL,
  	"label" varchar NOT NULL,
  	"description" varchar NOT NULL
  );
  
  CREATE TABLE "site_settings" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar DEFAULT 'Rolebook' NOT NULL,
  	"tagline" varchar DEFAULT 'Careers, by the figures' NOT NULL,
  	"description" varchar DEFAULT 'Career guides with salary figures that are dated and sourced.' NOT NULL,
  	"default_picture_id" uuid,
  	"home_lead_id" uuid,
  	"home_featured_table_id" uuid,
  	"footer_note" varchar,
  	"organisation_name" varchar DEFAULT 'Rolebook' NOT NULL,
  	"organisation_legal_name" varchar DEFAULT 'Rolebook' NOT NULL,
  	"organisation_email" varchar DEFAULT 'hello@rolebook.example' NOT NULL,
  	"organisation_address" varchar,
  	"organisation_publishing_principles_id" uuid,
  	"organisation_corrections_policy_id" uuid,
  	"newsletter_heading" varchar DEFAULT 'The weekly briefing' NOT NULL,
  	"newsletter_promise" varchar DEFAULT 'One mail a week on tech careers, salaries and trends. Unsubscribe at any time.' NOT NULL,
  	"newsletter_consent" varchar DEFAULT 'By signing up you agree to receive the newsletter at this address.' NOT NULL,
  	"newsletter_button_label" varchar DEFAULT 'Sign up' NOT NULL,
  	"newsletter_version" varchar,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "site_settings_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"roles_id" uuid
  );
  
  CREATE TABLE "_site_settings_v_version_navigation" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"label" varchar NOT NULL,
  	"href" varchar NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_site_settings_v_version_footer_groups_links" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"label" varchar NOT NULL,
  	"href" varchar NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_site_settings_v_version_footer_groups" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"heading" varchar NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_site_settings_v_version_organisation_same_as" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"url" varchar NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_site_settings_v_version_newsletter_purposes" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"slug" varchar NOT NULL,
  	"label" varchar NOT NULL,
  	"description" varchar NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_site_settings_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"version_name" varchar DEFAULT 'Rolebook' NOT NULL,
  	"version_tagline" varchar DEFAULT 'Careers, by the figures' NOT NULL,
  	"version_description" varchar DEFAULT 'Career guides with salary figures that are dated and sourced.' NOT NULL,
  	"version_default_picture_id" uuid,
  	"version_home_lead_id" uuid,
  	"version_home_featured_table_id" uuid,
  	"version_footer_note" varchar,
  	"version_organisation_name" varchar DEFAULT 'Rolebook' NOT NULL,
  	"version_organisation_legal_name" varchar DEFAULT 'Rolebook' NOT NULL,
  	"version_organisation_email" varchar DEFAULT 'hello@rolebook.example' NOT NULL,
  	"version_organisation_address" varchar,
  	"version_organisation_publishing_principles_id" uuid,
  	"version_organisation_corrections_policy_id" uuid,
  	"version_newsletter_heading" varchar DEFAULT 'The weekly briefing' NOT NULL,
  	"version_newsletter_promise" varchar DEFAULT 'One mail a week on tech careers, salaries and trends. Unsubscribe at any time.' NOT NULL,
  	"version_newsletter_consent" varchar DEFAULT 'By signing up you agree to receive the newsletter at this address.' NOT NULL,
  	"version_newsletter_button_label" varchar DEFAULT 'Sign up' NOT NULL,
  	"version_newsletter_version" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_site_settings_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"roles_id" uuid
  );
  
  ALTER TABLE "articles_corrections" ADD CONSTRAINT "articles_corrections_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles" ADD CONSTRAINT "articles_hero_id_media_id_fk" FOREIGN KEY ("hero_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles" ADD CONSTRAINT "articles_seo_picture_id_media_id_fk" FOREIGN KEY ("seo_picture_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles" ADD CONSTRAINT "articles_topic_id_topics_id_fk" FOREIGN KEY ("topic_id") REFERENCES "public"."topics"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles" ADD CONSTRAINT "articles_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_roles_fk" FOREIGN KEY ("roles_id") REFERENCES "public"."roles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_salary_tables_fk" FOREIGN KEY ("salary_tables_id") REFERENCES "public"."salary_tables"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_authors_fk" FOREIGN KEY ("authors_id") REFERENCES "public"."authors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_version_corrections" ADD CONSTRAINT "_articles_v_version_corrections_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_parent_id_articles_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_hero_id_media_id_fk" FOREIGN KEY ("version_hero_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_seo_picture_id_media_id_fk" FOREIGN KEY ("version_seo_picture_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_topic_id_topics_id_fk" FOREIGN KEY ("version_topic_id") REFERENCES "public"."topics"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_roles_fk" FOREIGN KEY ("roles_id") REFERENCES "public"."roles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_salary_tables_fk" FOREIGN KEY ("salary_tables_id") REFERENCES "public"."salary_tables"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_authors_fk" FOREIGN KEY ("authors_id") REFERENCES "public"."authors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "authors_same_as" ADD CONSTRAINT "authors_same_as_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."authors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "authors" ADD CONSTRAINT "authors_portrait_id_media_id_fk" FOREIGN KEY ("portrait_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "authors" ADD CONSTRAINT "authors_seo_picture_id_media_id_fk" FOREIGN KEY ("seo_picture_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "authors_rels" ADD CONSTRAINT "authors_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."authors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "authors_rels" ADD CONSTRAINT "authors_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_authors_v_version_same_as" ADD CONSTRAINT "_authors_v_version_same_as_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_authors_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_authors_v" ADD CONSTRAINT "_authors_v_parent_id_authors_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."authors"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_authors_v" ADD CONSTRAINT "_authors_v_version_portrait_id_media_id_fk" FOREIGN KEY ("version_portrait_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_authors_v" ADD CONSTRAINT "_authors_v_version_seo_picture_id_media_id_fk" FOREIGN KEY ("version_seo_picture_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_authors_v_rels" ADD CONSTRAINT "_authors_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_authors_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_authors_v_rels" ADD CONSTRAINT "_authors_v_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "topics" ADD CONSTRAINT "topics_seo_picture_id_media_id_fk" FOREIGN KEY ("seo_picture_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_topics_v" ADD CONSTRAINT "_topics_v_parent_id_topics_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."topics"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_topics_v" ADD CONSTRAINT "_topics_v_version_seo_picture_id_media_id_fk" FOREIGN KEY ("version_seo_picture_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "media" ADD CONSTRAINT "media_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "roles_skills" ADD CONSTRAINT "roles_skills_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."roles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "roles_routes_in" ADD CONSTRAINT "roles_routes_in_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."roles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "roles_ladder" ADD CONSTRAINT "roles_ladder_level_id_levels_id_fk" FOREIGN KEY ("level_id") REFERENCES "public"."levels"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "roles_ladder" ADD CONSTRAINT "roles_ladder_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."roles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "roles_companies" ADD CONSTRAINT "roles_companies_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."roles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "roles_faq" ADD CONSTRAINT "roles_faq_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."roles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "roles_classification" ADD CONSTRAINT "roles_classification_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."roles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "roles" ADD CONSTRAINT "roles_hero_id_media_id_fk" FOREIGN KEY ("hero_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "roles" ADD CONSTRAINT "roles_seo_picture_id_media_id_fk" FOREIGN KEY ("seo_picture_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "roles_texts" ADD CONSTRAINT "roles_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."roles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "roles_rels" ADD CONSTRAINT "roles_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."roles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "roles_rels" ADD CONSTRAINT "roles_rels_salary_tables_fk" FOREIGN KEY ("salary_tables_id") REFERENCES "public"."salary_tables"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "roles_rels" ADD CONSTRAINT "roles_rels_roles_fk" FOREIGN KEY ("roles_id") REFERENCES "public"."roles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "roles_rels" ADD CONSTRAINT "roles_rels_sources_fk" FOREIGN KEY ("sources_id") REFERENCES "public"."sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_roles_v_version_skills" ADD CONSTRAINT "_roles_v_version_skills_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_roles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_roles_v_version_routes_in" ADD CONSTRAINT "_roles_v_version_routes_in_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_roles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_roles_v_version_ladder" ADD CONSTRAINT "_roles_v_version_ladder_level_id_levels_id_fk" FOREIGN KEY ("level_id") REFERENCES "public"."levels"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_roles_v_version_ladder" ADD CONSTRAINT "_roles_v_version_ladder_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_roles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_roles_v_version_companies" ADD CONSTRAINT "_roles_v_version_companies_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_roles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_roles_v_version_faq" ADD CONSTRAINT "_roles_v_version_faq_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_roles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_roles_v_version_classification" ADD CONSTRAINT "_roles_v_version_classification_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_roles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_roles_v" ADD CONSTRAINT "_roles_v_parent_id_roles_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."roles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_roles_v" ADD CONSTRAINT "_roles_v_version_hero_id_media_id_fk" FOREIGN KEY ("version_hero_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_roles_v" ADD CONSTRAINT "_roles_v_version_seo_picture_id_media_id_fk" FOREIGN KEY ("version_seo_picture_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_roles_v_texts" ADD CONSTRAINT "_roles_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_roles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_roles_v_rels" ADD CONSTRAINT "_roles_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_roles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_roles_v_rels" ADD CONSTRAINT "_roles_v_rels_salary_tables_fk" FOREIGN KEY ("salary_tables_id") REFERENCES "public"."salary_tables"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_roles_v_rels" ADD CONSTRAINT "_roles_v_rels_roles_fk" FOREIGN KEY ("roles_id") REFERENCES "public"."roles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_roles_v_rels" ADD CONSTRAINT "_roles_v_rels_sources_fk" FOREIGN KEY ("sources_id") REFERENCES "public"."sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "salary_figures_revisions" ADD CONSTRAINT "salary_figures_revisions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."salary_figures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "salary_figures" ADD CONSTRAINT "salary_figures_role_id_roles_id_fk" FOREIGN KEY ("role_id") REFERENCES "public"."roles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "salary_figures" ADD CONSTRAINT "salary_figures_level_id_levels_id_fk" FOREIGN KEY ("level_id") REFERENCES "public"."levels"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "salary_figures" ADD CONSTRAINT "salary_figures_region_id_regions_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."regions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "salary_figures_rels" ADD CONSTRAINT "salary_figures_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."salary_figures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "salary_figures_rels" ADD CONSTRAINT "salary_figures_rels_sources_fk" FOREIGN KEY ("sources_id") REFERENCES "public"."sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_salary_figures_v_version_revisions" ADD CONSTRAINT "_salary_figures_v_version_revisions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_salary_figures_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_salary_figures_v" ADD CONSTRAINT "_salary_figures_v_parent_id_salary_figures_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."salary_figures"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_salary_figures_v" ADD CONSTRAINT "_salary_figures_v_version_role_id_roles_id_fk" FOREIGN KEY ("version_role_id") REFERENCES "public"."roles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_salary_figures_v" ADD CONSTRAINT "_salary_figures_v_version_level_id_levels_id_fk" FOREIGN KEY ("version_level_id") REFERENCES "public"."levels"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_salary_figures_v" ADD CONSTRAINT "_salary_figures_v_version_region_id_regions_id_fk" FOREIGN KEY ("version_region_id") REFERENCES "public"."regions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_salary_figures_v_rels" ADD CONSTRAINT "_salary_figures_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_salary_figures_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_salary_figures_v_rels" ADD CONSTRAINT "_salary_figures_v_rels_sources_fk" FOREIGN KEY ("sources_id") REFERENCES "public"."sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "salary_tables_footnotes" ADD CONSTRAINT "salary_tables_footnotes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."salary_tables"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "salary_tables" ADD CONSTRAINT "salary_tables_region_id_regions_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."regions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "salary_tables" ADD CONSTRAINT "salary_tables_seo_picture_id_media_id_fk" FOREIGN KEY ("seo_picture_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "salary_tables_rels" ADD CONSTRAINT "salary_tables_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."salary_tables"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "salary_tables_rels" ADD CONSTRAINT "salary_tables_rels_roles_fk" FOREIGN KEY ("roles_id") REFERENCES "public"."roles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "salary_tables_rels" ADD CONSTRAINT "salary_tables_rels_levels_fk" FOREIGN KEY ("levels_id") REFERENCES "public"."levels"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "salary_tables_rels" ADD CONSTRAINT "salary_tables_rels_region_adjustments_fk" FOREIGN KEY ("region_adjustments_id") REFERENCES "public"."region_adjustments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_salary_tables_v_version_footnotes" ADD CONSTRAINT "_salary_tables_v_version_footnotes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_salary_tables_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_salary_tables_v" ADD CONSTRAINT "_salary_tables_v_parent_id_salary_tables_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."salary_tables"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_salary_tables_v" ADD CONSTRAINT "_salary_tables_v_version_region_id_regions_id_fk" FOREIGN KEY ("version_region_id") REFERENCES "public"."regions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_salary_tables_v" ADD CONSTRAINT "_salary_tables_v_version_seo_picture_id_media_id_fk" FOREIGN KEY ("version_seo_picture_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_salary_tables_v_rels" ADD CONSTRAINT "_salary_tables_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_salary_tables_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_salary_tables_v_rels" ADD CONSTRAINT "_salary_tables_v_rels_roles_fk" FOREIGN KEY ("roles_id") REFERENCES "public"."roles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_salary_tables_v_rels" ADD CONSTRAINT "_salary_tables_v_rels_levels_fk" FOREIGN KEY ("levels_id") REFERENCES "public"."levels"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_salary_tables_v_rels" ADD CONSTRAINT "_salary_tables_v_rels_region_adjustments_fk" FOREIGN KEY ("region_adjustments_id") REFERENCES "public"."region_adjustments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_levels_v" ADD CONSTRAINT "_levels_v_parent_id_levels_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."levels"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_regions_v" ADD CONSTRAINT "_regions_v_parent_id_regions_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."regions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "region_adjustments" ADD CONSTRAINT "region_adjustments_base_id_regions_id_fk" FOREIGN KEY ("base_id") REFERENCES "public"."regions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "region_adjustments" ADD CONSTRAINT "region_adjustments_target_id_regions_id_fk" FOREIGN KEY ("target_id") REFERENCES "public"."regions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "region_adjustments" ADD CONSTRAINT "region_adjustments_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_region_adjustments_v" ADD CONSTRAINT "_region_adjustments_v_parent_id_region_adjustments_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."region_adjustments"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_region_adjustments_v" ADD CONSTRAINT "_region_adjustments_v_version_base_id_regions_id_fk" FOREIGN KEY ("version_base_id") REFERENCES "public"."regions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_region_adjustments_v" ADD CONSTRAINT "_region_adjustments_v_version_target_id_regions_id_fk" FOREIGN KEY ("version_target_id") REFERENCES "public"."regions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_region_adjustments_v" ADD CONSTRAINT "_region_adjustments_v_version_source_id_sources_id_fk" FOREIGN KEY ("version_source_id") REFERENCES "public"."sources"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_sources_v" ADD CONSTRAINT "_sources_v_parent_id_sources_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."sources"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pages" ADD CONSTRAINT "pages_seo_picture_id_media_id_fk" FOREIGN KEY ("seo_picture_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v" ADD CONSTRAINT "_pages_v_parent_id_pages_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."pages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v" ADD CONSTRAINT "_pages_v_version_seo_picture_id_media_id_fk" FOREIGN KEY ("version_seo_picture_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_redirects_v" ADD CONSTRAINT "_redirects_v_parent_id_redirects_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."redirects"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "users_rights" ADD CONSTRAINT "users_rights_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_jobs_log" ADD CONSTRAINT "payload_jobs_log_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."payload_jobs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_authors_fk" FOREIGN KEY ("authors_id") REFERENCES "public"."authors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_roles_fk" FOREIGN KEY ("roles_id") REFERENCES "public"."roles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_salary_figures_fk" FOREIGN KEY ("salary_figures_id") REFERENCES "public"."salary_figures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_salary_tables_fk" FOREIGN KEY ("salary_tables_id") REFERENCES "public"."salary_tables"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_levels_fk" FOREIGN KEY ("levels_id") REFERENCES "public"."levels"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_regions_fk" FOREIGN KEY ("regions_id") REFERENCES "public"."regions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_region_adjustments_fk" FOREIGN KEY ("region_adjustments_id") REFERENCES "public"."region_adjustments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_sources_fk" FOREIGN KEY ("sources_id") REFERENCES "public"."sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_redirects_fk" FOREIGN KEY ("redirects_id") REFERENCES "public"."redirects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_settings_navigation" ADD CONSTRAINT "site_settings_navigation_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site_settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_settings_footer_groups_links" ADD CONSTRAINT "site_settings_footer_groups_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site_settings_footer_groups"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_settings_footer_groups" ADD CONSTRAINT "site_settings_footer_groups_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site_settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_settings_organisation_same_as" ADD CONSTRAINT "site_settings_organisation_same_as_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site_settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_settings_newsletter_purposes" ADD CONSTRAINT "site_settings_newsletter_purposes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site_settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_settings" ADD CONSTRAINT "site_settings_default_picture_id_media_id_fk" FOREIGN KEY ("default_picture_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "site_settings" ADD CONSTRAINT "site_settings_home_lead_id_articles_id_fk" FOREIGN KEY ("home_lead_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "site_settings" ADD CONSTRAINT "site_settings_home_featured_table_id_salary_tables_id_fk" FOREIGN KEY ("home_featured_table_id") REFERENCES "public"."salary_tables"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "site_settings" ADD CONSTRAINT "site_settings_organisation_publishing_principles_id_pages_id_fk" FOREIGN KEY ("organisation_publishing_principles_id") REFERENCES "public"."pages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "site_settings" ADD CONSTRAINT "site_settings_organisation_corrections_policy_id_pages_id_fk" FOREIGN KEY ("organisation_corrections_policy_id") REFERENCES "public"."pages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "site_settings_rels" ADD CONSTRAINT "site_settings_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."site_settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_settings_rels" ADD CONSTRAINT "site_settings_rels_roles_fk" FOREIGN KEY ("roles_id") REFERENCES "public"."roles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_settings_v_version_navigation" ADD CONSTRAINT "_site_settings_v_version_navigation_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_site_settings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_settings_v_version_footer_groups_links" ADD CONSTRAINT "_site_settings_v_version_footer_groups_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_site_settings_v_version_footer_groups"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_settings_v_version_footer_groups" ADD CONSTRAINT "_site_settings_v_version_footer_groups_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_site_settings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_settings_v_version_organisation_same_as" ADD CONSTRAINT "_site_settings_v_version_organisation_same_as_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_site_settings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_settings_v_version_newsletter_purposes" ADD CONSTRAINT "_site_settings_v_version_newsletter_purposes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_site_settings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_settings_v" ADD CONSTRAINT "_site_settings_v_version_default_picture_id_media_id_fk" FOREIGN KEY ("version_default_picture_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_site_settings_v" ADD CONSTRAINT "_site_settings_v_version_home_lead_id_articles_id_fk" FOREIGN KEY ("version_home_lead_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_site_settings_v" ADD CONSTRAINT "_site_settings_v_version_home_featured_table_id_salary_tables_id_fk" FOREIGN KEY ("version_home_featured_table_id") REFERENCES "public"."salary_tables"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_site_settings_v" ADD CONSTRAINT "_site_settings_v_version_organisation_publishing_principles_id_pages_id_fk" FOREIGN KEY ("version_organisation_publishing_principles_id") REFERENCES "public"."pages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_site_settings_v" ADD CONSTRAINT "_site_settings_v_version_organisation_corrections_policy_id_pages_id_fk" FOREIGN KEY ("version_organisation_corrections_policy_id") REFERENCES "public"."pages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_site_settings_v_rels" ADD CONSTRAINT "_site_settings_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_site_settings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_settings_v_rels" ADD CONSTRAINT "_site_settings_v_rels_roles_fk" FOREIGN KEY ("roles_id") REFERENCES "public"."roles"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "articles_corrections_order_idx" ON "articles_corrections" USING btree ("_order");
  CREATE INDEX "articles_corrections_parent_id_idx" ON "articles_corrections" USING btree ("_parent_id");
  CREATE INDEX "articles_hero_idx" ON "articles" USING btree ("hero_id");
  CREATE INDEX "articles_seo_seo_picture_idx" ON "articles" USING btree ("seo_picture_id");
  CREATE UNIQUE INDEX "articles_slug_idx" ON "articles" USING btree ("slug");
  CREATE INDEX "articles_topic_idx" ON "articles" USING btree ("topic_id");
  CREATE INDEX "articles_first_published_at_idx" ON "articles" USING btree ("first_published_at");
  CREATE INDEX "articles_created_by_idx" ON "articles" USING btree ("created_by_id");
  CREATE INDEX "articles_updated_at_idx" ON "articles" USING btree ("updated_at");
  CREATE INDEX "articles_created_at_idx" ON "articles" USING btree ("created_at");
  CREATE INDEX "articles_deleted_at_idx" ON "articles" USING btree ("deleted_at");
  CREATE INDEX "articles__status_idx" ON "articles" USING btree ("_status");
  CREATE INDEX "articles_rels_order_idx" ON "articles_rels" USING btree ("order");
  CREATE INDEX "articles_rels_parent_idx" ON "articles_rels" USING btree ("parent_id");
  CREATE INDEX "articles_rels_path_idx" ON "articles_rels" USING btree ("path");
  CREATE INDEX "articles_rels_roles_id_idx" ON "articles_rels" USING btree ("roles_id");
  CREATE INDEX "articles_rels_articles_id_idx" ON "articles_rels" USING btree ("articles_id");
  CREATE INDEX "articles_rels_salary_tables_id_idx" ON "articles_rels" USING btree ("salary_tables_id");
  CREATE INDEX "articles_rels_authors_id_idx" ON "articles_rels" USING btree ("authors_id");
  CREATE INDEX "_articles_v_version_corrections_order_idx" ON "_articles_v_version_corrections" USING btree ("_order");
  CREATE INDEX "_articles_v_version_corrections_parent_id_idx" ON "_articles_v_version_corrections" USING btree ("_parent_id");
  CREATE INDEX "_articles_v_parent_idx" ON "_articles_v" USING btree ("parent_id");
  CREATE INDEX "_articles_v_version_version_hero_idx" ON "_articles_v" USING btree ("version_hero_id");
  CREATE INDEX "_articles_v_version_seo_version_seo_picture_idx" ON "_articles_v" USING btree ("version_seo_picture_id");
  CREATE INDEX "_articles_v_version_version_slug_idx" ON "_articles_v" USING btree ("version_slug");
  CREATE INDEX "_articles_v_version_version_topic_idx" ON "_articles_v" USING btree ("version_topic_id");
  CREATE INDEX "_articles_v_version_version_first_published_at_idx" ON "_articles_v" USING btree ("version_first_published_at");
  CREATE INDEX "_articles_v_version_version_created_by_idx" ON "_articles_v" USING btree ("version_created_by_id");
  CREATE INDEX "_articles_v_version_version_updated_at_idx" ON "_articles_v" USING btree ("version_updated_at");
  CREATE INDEX "_articles_v_version_version_created_at_idx" ON "_articles_v" USING btree ("version_created_at");
  CREATE INDEX "_articles_v_version_version_deleted_at_idx" ON "_articles_v" USING btree ("version_deleted_at");
  CREATE INDEX "_articles_v_version_version__status_idx" ON "_articles_v" USING btree ("version__status");
  CREATE INDEX "_articles_v_created_at_idx" ON "_articles_v" USING btree ("created_at");
  CREATE INDEX "_articles_v_updated_at_idx" ON "_articles_v" USING btree ("updated_at");
  CREATE INDEX "_articles_v_latest_idx" ON "_articles_v" USING btree ("latest");
  CREATE INDEX "_articles_v_autosave_idx" ON "_articles_v" USING btree ("autosave");
  CREATE INDEX "_articles_v_rels_order_idx" ON "_articles_v_rels" USING btree ("order");
  CREATE INDEX "_articles_v_rels_parent_idx" ON "_articles_v_rels" USING btree ("parent_id");
  CREATE INDEX "_articles_v_rels_path_idx" ON "_articles_v_rels" USING btree ("path");
  CREATE INDEX "_articles_v_rels_roles_id_idx" ON "_articles_v_rels" USING btree ("roles_id");
  CREATE INDEX "_articles_v_rels_articles_id_idx" ON "_articles_v_rels" USING btree ("articles_id");
  CREATE INDEX "_articles_v_rels_salary_tables_id_idx" ON "_articles_v_rels" USING btree ("salary_tables_id");
  CREATE INDEX "_articles_v_rels_authors_id_idx" ON "_articles_v_rels" USING btree ("authors_id");
  CREATE INDEX "authors_same_as_order_idx" ON "authors_same_as" USING btree ("_order");
  CREATE INDEX "authors_same_as_parent_id_idx" ON "authors_same_as" USING btree ("_parent_id");
  CREATE INDEX "authors_portrait_idx" ON "authors" USING btree ("portrait_id");
  CREATE INDEX "authors_seo_seo_picture_idx" ON "authors" USING btree ("seo_picture_id");
  CREATE UNIQUE INDEX "authors_slug_idx" ON "authors" USING btree ("slug");
  CREATE INDEX "authors_updated_at_idx" ON "authors" USING btree ("updated_at");
  CREATE INDEX "authors_created_at_idx" ON "authors" USING btree ("created_at");
  CREATE INDEX "authors_deleted_at_idx" ON "authors" USING btree ("deleted_at");
  CREATE INDEX "authors__status_idx" ON "authors" USING btree ("_status");
  CREATE INDEX "authors_rels_order_idx" ON "authors_rels" USING btree ("order");
  CREATE INDEX "authors_rels_parent_idx" ON "authors_rels" USING btree ("parent_id");
  CREATE INDEX "authors_rels_path_idx" ON "authors_rels" USING btree ("path");
  CREATE INDEX "authors_rels_topics_id_idx" ON "authors_rels" USING btree ("topics_id");
  CREATE INDEX "_authors_v_version_same_as_order_idx" ON "_authors_v_version_same_as" USING btree ("_order");
  CREATE INDEX "_authors_v_version_same_as_parent_id_idx" ON "_authors_v_version_same_as" USING btree ("_parent_id");
  CREATE INDEX "_authors_v_parent_idx" ON "_authors_v" USING btree ("parent_id");
  CREATE INDEX "_authors_v_version_version_portrait_idx" ON "_authors_v" USING btree ("version_portrait_id");
  CREATE INDEX "_authors_v_version_seo_version_seo_picture_idx" ON "_authors_v" USING btree ("version_seo_picture_id");
  CREATE INDEX "_authors_v_version_version_slug_idx" ON "_authors_v" USING btree ("version_slug");
  CREATE INDEX "_authors_v_version_version_updated_at_idx" ON "_authors_v" USING btree ("version_updated_at");
  CREATE INDEX "_authors_v_version_version_created_at_idx" ON "_authors_v" USING btree ("version_created_at");
  CREATE INDEX "_authors_v_version_version_deleted_at_idx" ON "_authors_v" USING btree ("version_deleted_at");
  CREATE INDEX "_authors_v_version_version__status_idx" ON "_authors_v" USING btree ("version__status");
  CREATE INDEX "_authors_v_created_at_idx" ON "_authors_v" USING btree ("created_at");
  CREATE INDEX "_authors_v_updated_at_idx" ON "_authors_v" USING btree ("updated_at");
  CREATE INDEX "_authors_v_latest_idx" ON "_authors_v" USING btree ("latest");
  CREATE INDEX "_authors_v_rels_order_idx" ON "_authors_v_rels" USING btree ("order");
  CREATE INDEX "_authors_v_rels_parent_idx" ON "_authors_v_rels" USING btree ("parent_id");
  CREATE INDEX "_authors_v_rels_path_idx" ON "_authors_v_rels" USING btree ("path");
  CREATE INDEX "_authors_v_rels_topics_id_idx" ON "_authors_v_rels" USING btree ("topics_id");
  CREATE INDEX "topics_seo_seo_picture_idx" ON "topics" USING btree ("seo_picture_id");
  CREATE UNIQUE INDEX "topics_slug_idx" ON "topics" USING btree ("slug");
  CREATE INDEX "topics_updated_at_idx" ON "topics" USING btree ("updated_at");
  CREATE INDEX "topics_created_at_idx" ON "topics" USING btree ("created_at");
  CREATE INDEX "topics_deleted_at_idx" ON "topics" USING btree ("deleted_at");
  CREATE INDEX "topics__status_idx" ON "topics" USING btree ("_status");
  CREATE INDEX "_topics_v_parent_idx" ON "_topics_v" USING btree ("parent_id");
  CREATE INDEX "_topics_v_version_seo_version_seo_picture_idx" ON "_topics_v" USING btree ("version_seo_picture_id");
  CREATE INDEX "_topics_v_version_version_slug_idx" ON "_topics_v" USING btree ("version_slug");
  CREATE INDEX "_topics_v_version_version_updated_at_idx" ON "_topics_v" USING btree ("version_updated_at");
  CREATE INDEX "_topics_v_version_version_created_at_idx" ON "_topics_v" USING btree ("version_created_at");
  CREATE INDEX "_topics_v_version_version_deleted_at_idx" ON "_topics_v" USING btree ("version_deleted_at");
  CREATE INDEX "_topics_v_version_version__status_idx" ON "_topics_v" USING btree ("version__status");
  CREATE INDEX "_topics_v_created_at_idx" ON "_topics_v" USING btree ("created_at");
  CREATE INDEX "_topics_v_updated_at_idx" ON "_topics_v" USING btree ("updated_at");
  CREATE INDEX "_topics_v_latest_idx" ON "_topics_v" USING btree ("latest");
  CREATE INDEX "media_created_by_idx" ON "media" USING btree ("created_by_id");
  CREATE INDEX "media_updated_at_idx" ON "media" USING btree ("updated_at");
  CREATE INDEX "media_created_at_idx" ON "media" USING btree ("created_at");
  CREATE INDEX "media_deleted_at_idx" ON "media" USING btree ("deleted_at");
  CREATE UNIQUE INDEX "media_filename_idx" ON "media" USING btree ("filename");
  CREATE INDEX "media_sizes_avif480_sizes_avif480_filename_idx" ON "media" USING btree ("sizes_avif480_filename");
  CREATE INDEX "media_sizes_avif800_sizes_avif800_filename_idx" ON "media" USING btree ("sizes_avif800_filename");
  CREATE INDEX "media_sizes_avif1200_sizes_avif1200_filename_idx" ON "media" USING btree ("sizes_avif1200_filename");
  CREATE INDEX "media_sizes_avif1600_sizes_avif1600_filename_idx" ON "media" USING btree ("sizes_avif1600_filename");
  CREATE INDEX "media_sizes_avif2000_sizes_avif2000_filename_idx" ON "media" USING btree ("sizes_avif2000_filename");
  CREATE INDEX "media_sizes_webp480_sizes_webp480_filename_idx" ON "media" USING btree ("sizes_webp480_filename");
  CREATE INDEX "media_sizes_webp800_sizes_webp800_filename_idx" ON "media" USING btree ("sizes_webp800_filename");
  CREATE INDEX "media_sizes_webp1200_sizes_webp1200_filename_idx" ON "media" USING btree ("sizes_webp1200_filename");
  CREATE INDEX "media_sizes_webp1600_sizes_webp1600_filename_idx" ON "media" USING btree ("sizes_webp1600_filename");
  CREATE INDEX "media_sizes_webp2000_sizes_webp2000_filename_idx" ON "media" USING btree ("sizes_webp2000_filename");
  CREATE INDEX "media_sizes_fallback_sizes_fallback_filename_idx" ON "media" USING btree ("sizes_fallback_filename");
  CREATE INDEX "media_sizes_wide_sizes_wide_filename_idx" ON "media" USING btree ("sizes_wide_filename");
  CREATE INDEX "media_sizes_standard_sizes_standard_filename_idx" ON "media" USING btree ("sizes_standard_filename");
  CREATE INDEX "media_sizes_square_sizes_square_filename_idx" ON "media" USING btree ("sizes_square_filename");
  CREATE INDEX "roles_skills_order_idx" ON "roles_skills" USING btree ("_order");
  CREATE INDEX "roles_skills_parent_id_idx" ON "roles_skills" USING btree ("_parent_id");
  CREATE INDEX "roles_routes_in_order_idx" ON "roles_routes_in" USING btree ("_order");
  CREATE INDEX "roles_routes_in_parent_id_idx" ON "roles_routes_in" USING btree ("_parent_id");
  CREATE INDEX "roles_ladder_order_idx" ON "roles_ladder" USING btree ("_order");
  CREATE INDEX "roles_ladder_parent_id_idx" ON "roles_ladder" USING btree ("_parent_id");
  CREATE INDEX "roles_ladder_level_idx" ON "roles_ladder" USING btree ("level_id");
  CREATE INDEX "roles_companies_order_idx" ON "roles_companies" USING btree ("_order");
  CREATE INDEX "roles_companies_parent_id_idx" ON "roles_companies" USING btree ("_parent_id");
  CREATE INDEX "roles_faq_order_idx" ON "roles_faq" USING btree ("_order");
  CREATE INDEX "roles_faq_parent_id_idx" ON "roles_faq" USING btree ("_parent_id");
  CREATE INDEX "roles_classification_order_idx" ON "roles_classification" USING btree ("_order");
  CREATE INDEX "roles_classification_parent_id_idx" ON "roles_classification" USING btree ("_parent_id");
  CREATE INDEX "roles_hero_idx" ON "roles" USING btree ("hero_id");
  CREATE INDEX "roles_seo_seo_picture_idx" ON "roles" USING btree ("seo_picture_id");
  CREATE UNIQUE INDEX "roles_slug_idx" ON "roles" USING btree ("slug");
  CREATE INDEX "roles_first_published_at_idx" ON "roles" USING btree ("first_published_at");
  CREATE INDEX "roles_updated_at_idx" ON "roles" USING btree ("updated_at");
  CREATE INDEX "roles_created_at_idx" ON "roles" USING btree ("created_at");
  CREATE INDEX "roles_deleted_at_idx" ON "roles" USING btree ("deleted_at");
  CREATE INDEX "roles__status_idx" ON "roles" USING btree ("_status");
  CREATE INDEX "roles_texts_order_parent" ON "roles_texts" USING btree ("order","parent_id");
  CREATE INDEX "roles_rels_order_idx" ON "roles_rels" USING btree ("order");
  CREATE INDEX "roles_rels_parent_idx" ON "roles_rels" USING btree ("parent_id");
  CREATE INDEX "roles_rels_path_idx" ON "roles_rels" USING btree ("path");
  CREATE INDEX "roles_rels_salary_tables_id_idx" ON "roles_rels" USING btree ("salary_tables_id");
  CREATE INDEX "roles_rels_roles_id_idx" ON "roles_rels" USING btree ("roles_id");
  CREATE INDEX "roles_rels_sources_id_idx" ON "roles_rels" USING btree ("sources_id");
  CREATE INDEX "_roles_v_version_skills_order_idx" ON "_roles_v_version_skills" USING btree ("_order");
  CREATE INDEX "_roles_v_version_skills_parent_id_idx" ON "_roles_v_version_skills" USING btree ("_parent_id");
  CREATE INDEX "_roles_v_version_routes_in_order_idx" ON "_roles_v_version_routes_in" USING btree ("_order");
  CREATE INDEX "_roles_v_version_routes_in_parent_id_idx" ON "_roles_v_version_routes_in" USING btree ("_parent_id");
  CREATE INDEX "_roles_v_version_ladder_order_idx" ON "_roles_v_version_ladder" USING btree ("_order");
  CREATE INDEX "_roles_v_version_ladder_parent_id_idx" ON "_roles_v_version_ladder" USING btree ("_parent_id");
  CREATE INDEX "_roles_v_version_ladder_level_idx" ON "_roles_v_version_ladder" USING btree ("level_id");
  CREATE INDEX "_roles_v_version_companies_order_idx" ON "_roles_v_version_companies" USING btree ("_order");
  CREATE INDEX "_roles_v_version_companies_parent_id_idx" ON "_roles_v_version_companies" USING btree ("_parent_id");
  CREATE INDEX "_roles_v_version_faq_order_idx" ON "_roles_v_version_faq" USING btree ("_order");
  CREATE INDEX "_roles_v_version_faq_parent_id_idx" ON "_roles_v_version_faq" USING btree ("_parent_id");
  CREATE INDEX "_roles_v_version_classification_order_idx" ON "_roles_v_version_classification" USING btree ("_order");
  CREATE INDEX "_roles_v_version_classification_parent_id_idx" ON "_roles_v_version_classification" USING btree ("_parent_id");
  CREATE INDEX "_roles_v_parent_idx" ON "_roles_v" USING btree ("parent_id");
  CREATE INDEX "_roles_v_version_version_hero_idx" ON "_roles_v" USING btree ("version_hero_id");
  CREATE INDEX "_roles_v_version_seo_version_seo_picture_idx" ON "_roles_v" USING btree ("version_seo_picture_id");
  CREATE INDEX "_roles_v_version_version_slug_idx" ON "_roles_v" USING btree ("version_slug");
  CREATE INDEX "_roles_v_version_version_first_published_at_idx" ON "_roles_v" USING btree ("version_first_published_at");
  CREATE INDEX "_roles_v_version_version_updated_at_idx" ON "_roles_v" USING btree ("version_updated_at");
  CREATE INDEX "_roles_v_version_version_created_at_idx" ON "_roles_v" USING btree ("version_created_at");
  CREATE INDEX "_roles_v_version_version_deleted_at_idx" ON "_roles_v" USING btree ("version_deleted_at");
  CREATE INDEX "_roles_v_version_version__status_idx" ON "_roles_v" USING btree ("version__status");
  CREATE INDEX "_roles_v_created_at_idx" ON "_roles_v" USING btree ("created_at");
  CREATE INDEX "_roles_v_updated_at_idx" ON "_roles_v" USING btree ("updated_at");
  CREATE INDEX "_roles_v_latest_idx" ON "_roles_v" USING btree ("latest");
  CREATE INDEX "_roles_v_autosave_idx" ON "_roles_v" USING btree ("autosave");
  CREATE INDEX "_roles_v_texts_order_parent" ON "_roles_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_roles_v_rels_order_idx" ON "_roles_v_rels" USING btree ("order");
  CREATE INDEX "_roles_v_rels_parent_idx" ON "_roles_v_rels" USING btree ("parent_id");
  CREATE INDEX "_roles_v_rels_path_idx" ON "_roles_v_rels" USING btree ("path");
  CREATE INDEX "_roles_v_rels_salary_tables_id_idx" ON "_roles_v_rels" USING btree ("salary_tables_id");
  CREATE INDEX "_roles_v_rels_roles_id_idx" ON "_roles_v_rels" USING btree ("roles_id");
  CREATE INDEX "_roles_v_rels_sources_id_idx" ON "_roles_v_rels" USING btree ("sources_id");
  CREATE INDEX "salary_figures_revisions_order_idx" ON "salary_figures_revisions" USING btree ("_order");
  CREATE INDEX "salary_figures_revisions_parent_id_idx" ON "salary_figures_revisions" USING btree ("_parent_id");
  CREATE INDEX "salary_figures_role_idx" ON "salary_figures" USING btree ("role_id");
  CREATE INDEX "salary_figures_level_idx" ON "salary_figures" USING btree ("level_id");
  CREATE INDEX "salary_figures_region_idx" ON "salary_figures" USING btree ("region_id");
  CREATE INDEX "salary_figures_updated_at_idx" ON "salary_figures" USING btree ("updated_at");
  CREATE INDEX "salary_figures_created_at_idx" ON "salary_figures" USING btree ("created_at");
  CREATE INDEX "salary_figures_deleted_at_idx" ON "salary_figures" USING btree ("deleted_at");
  CREATE INDEX "salary_figures__status_idx" ON "salary_figures" USING btree ("_status");
  CREATE INDEX "salary_figures_rels_order_idx" ON "salary_figures_rels" USING btree ("order");
  CREATE INDEX "salary_figures_rels_parent_idx" ON "salary_figures_rels" USING btree ("parent_id");
  CREATE INDEX "salary_figures_rels_path_idx" ON "salary_figures_rels" USING btree ("path");
  CREATE INDEX "salary_figures_rels_sources_id_idx" ON "salary_figures_rels" USING btree ("sources_id");
  CREATE INDEX "_salary_figures_v_version_revisions_order_idx" ON "_salary_figures_v_version_revisions" USING btree ("_order");
  CREATE INDEX "_salary_figures_v_version_revisions_parent_id_idx" ON "_salary_figures_v_version_revisions" USING btree ("_parent_id");
  CREATE INDEX "_salary_figures_v_parent_idx" ON "_salary_figures_v" USING btree ("parent_id");
  CREATE INDEX "_salary_figures_v_version_version_role_idx" ON "_salary_figures_v" USING btree ("version_role_id");
  CREATE INDEX "_salary_figures_v_version_version_level_idx" ON "_salary_figures_v" USING btree ("version_level_id");
  CREATE INDEX "_salary_figures_v_version_version_region_idx" ON "_salary_figures_v" USING btree ("version_region_id");
  CREATE INDEX "_salary_figures_v_version_version_updated_at_idx" ON "_salary_figures_v" USING btree ("version_updated_at");
  CREATE INDEX "_salary_figures_v_version_version_created_at_idx" ON "_salary_figures_v" USING btree ("version_created_at");
  CREATE INDEX "_salary_figures_v_version_version_deleted_at_idx" ON "_salary_figures_v" USING btree ("version_deleted_at");
  CREATE INDEX "_salary_figures_v_version_version__status_idx" ON "_salary_figures_v" USING btree ("version__status");
  CREATE INDEX "_salary_figures_v_created_at_idx" ON "_salary_figures_v" USING btree ("created_at");
  CREATE INDEX "_salary_figures_v_updated_at_idx" ON "_salary_figures_v" USING btree ("updated_at");
  CREATE INDEX "_salary_figures_v_latest_idx" ON "_salary_figures_v" USING btree ("latest");
  CREATE INDEX "_salary_figures_v_rels_order_idx" ON "_salary_figures_v_rels" USING btree ("order");
  CREATE INDEX "_salary_figures_v_rels_parent_idx" ON "_salary_figures_v_rels" USING btree ("parent_id");
  CREATE INDEX "_salary_figures_v_rels_path_idx" ON "_salary_figures_v_rels" USING btree ("path");
  CREATE INDEX "_salary_figures_v_rels_sources_id_idx" ON "_salary_figures_v_rels" USING btree ("sources_id");
  CREATE INDEX "salary_tables_footnotes_order_idx" ON "salary_tables_footnotes" USING btree ("_order");
  CREATE INDEX "salary_tables_footnotes_parent_id_idx" ON "salary_tables_footnotes" USING btree ("_parent_id");
  CREATE INDEX "salary_tables_region_idx" ON "salary_tables" USING btree ("region_id");
  CREATE INDEX "salary_tables_seo_seo_picture_idx" ON "salary_tables" USING btree ("seo_picture_id");
  CREATE UNIQUE INDEX "salary_tables_slug_idx" ON "salary_tables" USING btree ("slug");
  CREATE INDEX "salary_tables_first_published_at_idx" ON "salary_tables" USING btree ("first_published_at");
  CREATE INDEX "salary_tables_updated_at_idx" ON "salary_tables" USING btree ("updated_at");
  CREATE INDEX "salary_tables_created_at_idx" ON "salary_tables" USING btree ("created_at");
  CREATE INDEX "salary_tables_deleted_at_idx" ON "salary_tables" USING btree ("deleted_at");
  CREATE INDEX "salary_tables__status_idx" ON "salary_tables" USING btree ("_status");
  CREATE INDEX "salary_tables_rels_order_idx" ON "salary_tables_rels" USING btree ("order");
  CREATE INDEX "salary_tables_rels_parent_idx" ON "salary_tables_rels" USING btree ("parent_id");
  CREATE INDEX "salary_tables_rels_path_idx" ON "salary_tables_rels" USING btree ("path");
  CREATE INDEX "salary_tables_rels_roles_id_idx" ON "salary_tables_rels" USING btree ("roles_id");
  CREATE INDEX "salary_tables_rels_levels_id_idx" ON "salary_tables_rels" USING btree ("levels_id");
  CREATE INDEX "salary_tables_rels_region_adjustments_id_idx" ON "salary_tables_rels" USING btree ("region_adjustments_id");
  CREATE INDEX "_salary_tables_v_version_footnotes_order_idx" ON "_salary_tables_v_version_footnotes" USING btree ("_order");
  CREATE INDEX "_salary_tables_v_version_footnotes_parent_id_idx" ON "_salary_tables_v_version_footnotes" USING btree ("_parent_id");
  CREATE INDEX "_salary_tables_v_parent_idx" ON "_salary_tables_v" USING btree ("parent_id");
  CREATE INDEX "_salary_tables_v_version_version_region_idx" ON "_salary_tables_v" USING btree ("version_region_id");
  CREATE INDEX "_salary_tables_v_version_seo_version_seo_picture_idx" ON "_salary_tables_v" USING btree ("version_seo_picture_id");
  CREATE INDEX "_salary_tables_v_version_version_slug_idx" ON "_salary_tables_v" USING btree ("version_slug");
  CREATE INDEX "_salary_tables_v_version_version_first_published_at_idx" ON "_salary_tables_v" USING btree ("version_first_published_at");
  CREATE INDEX "_salary_tables_v_version_version_updated_at_idx" ON "_salary_tables_v" USING btree ("version_updated_at");
  CREATE INDEX "_salary_tables_v_version_version_created_at_idx" ON "_salary_tables_v" USING btree ("version_created_at");
  CREATE INDEX "_salary_tables_v_version_version_deleted_at_idx" ON "_salary_tables_v" USING btree ("version_deleted_at");
  CREATE INDEX "_salary_tables_v_version_version__status_idx" ON "_salary_tables_v" USING btree ("version__status");
  CREATE INDEX "_salary_tables_v_created_at_idx" ON "_salary_tables_v" USING btree ("created_at");
  CREATE INDEX "_salary_tables_v_updated_at_idx" ON "_salary_tables_v" USING btree ("updated_at");
  CREATE INDEX "_salary_tables_v_latest_idx" ON "_salary_tables_v" USING btree ("latest");
  CREATE INDEX "_salary_tables_v_rels_order_idx" ON "_salary_tables_v_rels" USING btree ("order");
  CREATE INDEX "_salary_tables_v_rels_parent_idx" ON "_salary_tables_v_rels" USING btree ("parent_id");
  CREATE INDEX "_salary_tables_v_rels_path_idx" ON "_salary_tables_v_rels" USING btree ("path");
  CREATE INDEX "_salary_tables_v_rels_roles_id_idx" ON "_salary_tables_v_rels" USING btree ("roles_id");
  CREATE INDEX "_salary_tables_v_rels_levels_id_idx" ON "_salary_tables_v_rels" USING btree ("levels_id");
  CREATE INDEX "_salary_tables_v_rels_region_adjustments_id_idx" ON "_salary_tables_v_rels" USING btree ("region_adjustments_id");
  CREATE UNIQUE INDEX "levels_rank_idx" ON "levels" USING btree ("rank");
  CREATE UNIQUE INDEX "levels_slug_idx" ON "levels" USING btree ("slug");
  CREATE INDEX "levels_updated_at_idx" ON "levels" USING btree ("updated_at");
  CREATE INDEX "levels_created_at_idx" ON "levels" USING btree ("created_at");
  CREATE INDEX "levels_deleted_at_idx" ON "levels" USING btree ("deleted_at");
  CREATE INDEX "_levels_v_parent_idx" ON "_levels_v" USING btree ("parent_id");
  CREATE INDEX "_levels_v_version_version_rank_idx" ON "_levels_v" USING btree ("version_rank");
  CREATE INDEX "_levels_v_version_version_slug_idx" ON "_levels_v" USING btree ("version_slug");
  CREATE INDEX "_levels_v_version_version_updated_at_idx" ON "_levels_v" USING btree ("version_updated_at");
  CREATE INDEX "_levels_v_version_version_created_at_idx" ON "_levels_v" USING btree ("version_created_at");
  CREATE INDEX "_levels_v_version_version_deleted_at_idx" ON "_levels_v" USING btree ("version_deleted_at");
  CREATE INDEX "_levels_v_created_at_idx" ON "_levels_v" USING btree ("created_at");
  CREATE INDEX "_levels_v_updated_at_idx" ON "_levels_v" USING btree ("updated_at");
  CREATE UNIQUE INDEX "regions_slug_idx" ON "regions" USING btree ("slug");
  CREATE INDEX "regions_updated_at_idx" ON "regions" USING btree ("updated_at");
  CREATE INDEX "regions_created_at_idx" ON "regions" USING btree ("created_at");
  CREATE INDEX "regions_deleted_at_idx" ON "regions" USING btree ("deleted_at");
  CREATE INDEX "_regions_v_parent_idx" ON "_regions_v" USING btree ("parent_id");
  CREATE INDEX "_regions_v_version_version_slug_idx" ON "_regions_v" USING btree ("version_slug");
  CREATE INDEX "_regions_v_version_version_updated_at_idx" ON "_regions_v" USING btree ("version_updated_at");
  CREATE INDEX "_regions_v_version_version_created_at_idx" ON "_regions_v" USING btree ("version_created_at");
  CREATE INDEX "_regions_v_version_version_deleted_at_idx" ON "_regions_v" USING btree ("version_deleted_at");
  CREATE INDEX "_regions_v_created_at_idx" ON "_regions_v" USING btree ("created_at");
  CREATE INDEX "_regions_v_updated_at_idx" ON "_regions_v" USING btree ("updated_at");
  CREATE INDEX "region_adjustments_base_idx" ON "region_adjustments" USING btree ("base_id");
  CREATE INDEX "region_adjustments_target_idx" ON "region_adjustments" USING btree ("target_id");
  CREATE INDEX "region_adjustments_source_idx" ON "region_adjustments" USING btree ("source_id");
  CREATE INDEX "region_adjustments_updated_at_idx" ON "region_adjustments" USING btree ("updated_at");
  CREATE INDEX "region_adjustments_created_at_idx" ON "region_adjustments" USING btree ("created_at");
  CREATE INDEX "region_adjustments_deleted_at_idx" ON "region_adjustments" USING btree ("deleted_at");
  CREATE INDEX "_region_adjustments_v_parent_idx" ON "_region_adjustments_v" USING btree ("parent_id");
  CREATE INDEX "_region_adjustments_v_version_version_base_idx" ON "_region_adjustments_v" USING btree ("version_base_id");
  CREATE INDEX "_region_adjustments_v_version_version_target_idx" ON "_region_adjustments_v" USING btree ("version_target_id");
  CREATE INDEX "_region_adjustments_v_version_version_source_idx" ON "_region_adjustments_v" USING btree ("version_source_id");
  CREATE INDEX "_region_adjustments_v_version_version_updated_at_idx" ON "_region_adjustments_v" USING btree ("version_updated_at");
  CREATE INDEX "_region_adjustments_v_version_version_created_at_idx" ON "_region_adjustments_v" USING btree ("version_created_at");
  CREATE INDEX "_region_adjustments_v_version_version_deleted_at_idx" ON "_region_adjustments_v" USING btree ("version_deleted_at");
  CREATE INDEX "_region_adjustments_v_created_at_idx" ON "_region_adjustments_v" USING btree ("created_at");
  CREATE INDEX "_region_adjustments_v_updated_at_idx" ON "_region_adjustments_v" USING btree ("updated_at");
  CREATE INDEX "sources_updated_at_idx" ON "sources" USING btree ("updated_at");
  CREATE INDEX "sources_created_at_idx" ON "sources" USING btree ("created_at");
  CREATE INDEX "sources_deleted_at_idx" ON "sources" USING btree ("deleted_at");
  CREATE INDEX "_sources_v_parent_idx" ON "_sources_v" USING btree ("parent_id");
  CREATE INDEX "_sources_v_version_version_updated_at_idx" ON "_sources_v" USING btree ("version_updated_at");
  CREATE INDEX "_sources_v_version_version_created_at_idx" ON "_sources_v" USING btree ("version_created_at");
  CREATE INDEX "_sources_v_version_version_deleted_at_idx" ON "_sources_v" USING btree ("version_deleted_at");
  CREATE INDEX "_sources_v_created_at_idx" ON "_sources_v" USING btree ("created_at");
  CREATE INDEX "_sources_v_updated_at_idx" ON "_sources_v" USING btree ("updated_at");
  CREATE INDEX "pages_seo_seo_picture_idx" ON "pages" USING btree ("seo_picture_id");
  CREATE UNIQUE INDEX "pages_slug_idx" ON "pages" USING btree ("slug");
  CREATE INDEX "pages_first_published_at_idx" ON "pages" USING btree ("first_published_at");
  CREATE INDEX "pages_updated_at_idx" ON "pages" USING btree ("updated_at");
  CREATE INDEX "pages_created_at_idx" ON "pages" USING btree ("created_at");
  CREATE INDEX "pages_deleted_at_idx" ON "pages" USING btree ("deleted_at");
  CREATE INDEX "pages__status_idx" ON "pages" USING btree ("_status");
  CREATE INDEX "_pages_v_parent_idx" ON "_pages_v" USING btree ("parent_id");
  CREATE INDEX "_pages_v_version_seo_version_seo_picture_idx" ON "_pages_v" USING btree ("version_seo_picture_id");
  CREATE INDEX "_pages_v_version_version_slug_idx" ON "_pages_v" USING btree ("version_slug");
  CREATE INDEX "_pages_v_version_version_first_published_at_idx" ON "_pages_v" USING btree ("version_first_published_at");
  CREATE INDEX "_pages_v_version_version_updated_at_idx" ON "_pages_v" USING btree ("version_updated_at");
  CREATE INDEX "_pages_v_version_version_created_at_idx" ON "_pages_v" USING btree ("version_created_at");
  CREATE INDEX "_pages_v_version_version_deleted_at_idx" ON "_pages_v" USING btree ("version_deleted_at");
  CREATE INDEX "_pages_v_version_version__status_idx" ON "_pages_v" USING btree ("version__status");
  CREATE INDEX "_pages_v_created_at_idx" ON "_pages_v" USING btree ("created_at");
  CREATE INDEX "_pages_v_updated_at_idx" ON "_pages_v" USING btree ("updated_at");
  CREATE INDEX "_pages_v_latest_idx" ON "_pages_v" USING btree ("latest");
  CREATE INDEX "_pages_v_autosave_idx" ON "_pages_v" USING btree ("autosave");
  CREATE UNIQUE INDEX "redirects_from_idx" ON "redirects" USING btree ("from");
  CREATE INDEX "redirects_to_idx" ON "redirects" USING btree ("to");
  CREATE INDEX "redirects_updated_at_idx" ON "redirects" USING btree ("updated_at");
  CREATE INDEX "redirects_created_at_idx" ON "redirects" USING btree ("created_at");
  CREATE INDEX "_redirects_v_parent_idx" ON "_redirects_v" USING btree ("parent_id");
  CREATE INDEX "_redirects_v_version_version_from_idx" ON "_redirects_v" USING btree ("version_from");
  CREATE INDEX "_redirects_v_version_version_to_idx" ON "_redirects_v" USING btree ("version_to");
  CREATE INDEX "_redirects_v_version_version_updated_at_idx" ON "_redirects_v" USING btree ("version_updated_at");
  CREATE INDEX "_redirects_v_version_version_created_at_idx" ON "_redirects_v" USING btree ("version_created_at");
  CREATE INDEX "_redirects_v_created_at_idx" ON "_redirects_v" USING btree ("created_at");
  CREATE INDEX "_redirects_v_updated_at_idx" ON "_redirects_v" USING btree ("updated_at");
  CREATE INDEX "users_rights_order_idx" ON "users_rights" USING btree ("order");
  CREATE INDEX "users_rights_parent_idx" ON "users_rights" USING btree ("parent_id");
  CREATE INDEX "users_sessions_order_idx" ON "users_sessions" USING btree ("_order");
  CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" USING btree ("_parent_id");
  CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
  CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
  CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_jobs_log_order_idx" ON "payload_jobs_log" USING btree ("_order");
  CREATE INDEX "payload_jobs_log_parent_id_idx" ON "payload_jobs_log" USING btree ("_parent_id");
  CREATE INDEX "payload_jobs_completed_at_idx" ON "payload_jobs" USING btree ("completed_at");
  CREATE INDEX "payload_jobs_total_tried_idx" ON "payload_jobs" USING btree ("total_tried");
  CREATE INDEX "payload_jobs_has_error_idx" ON "payload_jobs" USING btree ("has_error");
  CREATE INDEX "payload_jobs_task_slug_idx" ON "payload_jobs" USING btree ("task_slug");
  CREATE INDEX "payload_jobs_queue_idx" ON "payload_jobs" USING btree ("queue");
  CREATE INDEX "payload_jobs_wait_until_idx" ON "payload_jobs" USING btree ("wait_until");
  CREATE INDEX "payload_jobs_processing_idx" ON "payload_jobs" USING btree ("processing");
  CREATE INDEX "payload_jobs_updated_at_idx" ON "payload_jobs" USING btree ("updated_at");
  CREATE INDEX "payload_jobs_created_at_idx" ON "payload_jobs" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_global_slug_idx" ON "payload_locked_documents" USING btree ("global_slug");
  CREATE INDEX "payload_locked_documents_updated_at_idx" ON "payload_locked_documents" USING btree ("updated_at");
  CREATE INDEX "payload_locked_documents_created_at_idx" ON "payload_locked_documents" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_rels_order_idx" ON "payload_locked_documents_rels" USING btree ("order");
  CREATE INDEX "payload_locked_documents_rels_parent_idx" ON "payload_locked_documents_rels" USING btree ("parent_id");
  CREATE INDEX "payload_locked_documents_rels_path_idx" ON "payload_locked_documents_rels" USING btree ("path");
  CREATE INDEX "payload_locked_documents_rels_articles_id_idx" ON "payload_locked_documents_rels" USING btree ("articles_id");
  CREATE INDEX "payload_locked_documents_rels_authors_id_idx" ON "payload_locked_documents_rels" USING btree ("authors_id");
  CREATE INDEX "payload_locked_documents_rels_topics_id_idx" ON "payload_locked_documents_rels" USING btree ("topics_id");
  CREATE INDEX "payload_locked_documents_rels_media_id_idx" ON "payload_locked_documents_rels" USING btree ("media_id");
  CREATE INDEX "payload_locked_documents_rels_roles_id_idx" ON "payload_locked_documents_rels" USING btree ("roles_id");
  CREATE INDEX "payload_locked_documents_rels_salary_figures_id_idx" ON "payload_locked_documents_rels" USING btree ("salary_figures_id");
  CREATE INDEX "payload_locked_documents_rels_salary_tables_id_idx" ON "payload_locked_documents_rels" USING btree ("salary_tables_id");
  CREATE INDEX "payload_locked_documents_rels_levels_id_idx" ON "payload_locked_documents_rels" USING btree ("levels_id");
  CREATE INDEX "payload_locked_documents_rels_regions_id_idx" ON "payload_locked_documents_rels" USING btree ("regions_id");
  CREATE INDEX "payload_locked_documents_rels_region_adjustments_id_idx" ON "payload_locked_documents_rels" USING btree ("region_adjustments_id");
  CREATE INDEX "payload_locked_documents_rels_sources_id_idx" ON "payload_locked_documents_rels" USING btree ("sources_id");
  CREATE INDEX "payload_locked_documents_rels_pages_id_idx" ON "payload_locked_documents_rels" USING btree ("pages_id");
  CREATE INDEX "payload_locked_documents_rels_redirects_id_idx" ON "payload_locked_documents_rels" USING btree ("redirects_id");
  CREATE INDEX "payload_locked_documents_rels_users_id_idx" ON "payload_locked_documents_rels" USING btree ("users_id");
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");
  CREATE INDEX "site_settings_navigation_order_idx" ON "site_settings_navigation" USING btree ("_order");
  CREATE INDEX "site_settings_navigation_parent_id_idx" ON "site_settings_navigation" USING btree ("_parent_id");
  CREATE INDEX "site_settings_footer_groups_links_order_idx" ON "site_settings_footer_groups_links" USING btree ("_order");
  CREATE INDEX "site_settings_footer_groups_links_parent_id_idx" ON "site_settings_footer_groups_links" USING btree ("_parent_id");
  CREATE INDEX "site_settings_footer_groups_order_idx" ON "site_settings_footer_groups" USING btree ("_order");
  CREATE INDEX "site_settings_footer_groups_parent_id_idx" ON "site_settings_footer_groups" USING btree ("_parent_id");
  CREATE INDEX "site_settings_organisation_same_as_order_idx" ON "site_settings_organisation_same_as" USING btree ("_order");
  CREATE INDEX "site_settings_organisation_same_as_parent_id_idx" ON "site_settings_organisation_same_as" USING btree ("_parent_id");
  CREATE INDEX "site_settings_newsletter_purposes_order_idx" ON "site_settings_newsletter_purposes" USING btree ("_order");
  CREATE INDEX "site_settings_newsletter_purposes_parent_id_idx" ON "site_settings_newsletter_purposes" USING btree ("_parent_id");
  CREATE INDEX "site_settings_default_picture_idx" ON "site_settings" USING btree ("default_picture_id");
  CREATE INDEX "site_settings_home_lead_idx" ON "site_settings" USING btree ("home_lead_id");
  CREATE INDEX "site_settings_home_featured_table_idx" ON "site_settings" USING btree ("home_featured_table_id");
  CREATE INDEX "site_settings_organisation_organisation_publishing_princ_idx" ON "site_settings" USING btree ("organisation_publishing_principles_id");
  CREATE INDEX "site_settings_organisation_organisation_corrections_poli_idx" ON "site_settings" USING btree ("organisation_corrections_policy_id");
  CREATE INDEX "site_settings_rels_order_idx" ON "site_settings_rels" USING btree ("order");
  CREATE INDEX "site_settings_rels_parent_idx" ON "site_settings_rels" USING btree ("parent_id");
  CREATE INDEX "site_settings_rels_path_idx" ON "site_settings_rels" USING btree ("path");
  CREATE INDEX "site_settings_rels_roles_id_idx" ON "site_settings_rels" USING btree ("roles_id");
  CREATE INDEX "_site_settings_v_version_navigation_order_idx" ON "_site_settings_v_version_navigation" USING btree ("_order");
  CREATE INDEX "_site_settings_v_version_navigation_parent_id_idx" ON "_site_settings_v_version_navigation" USING btree ("_parent_id");
  CREATE INDEX "_site_settings_v_version_footer_groups_links_order_idx" ON "_site_settings_v_version_footer_groups_links" USING btree ("_order");
  CREATE INDEX "_site_settings_v_version_footer_groups_links_parent_id_idx" ON "_site_settings_v_version_footer_groups_links" USING btree ("_parent_id");
  CREATE INDEX "_site_settings_v_version_footer_groups_order_idx" ON "_site_settings_v_version_footer_groups" USING btree ("_order");
  CREATE INDEX "_site_settings_v_version_footer_groups_parent_id_idx" ON "_site_settings_v_version_footer_groups" USING btree ("_parent_id");
  CREATE INDEX "_site_settings_v_version_organisation_same_as_order_idx" ON "_site_settings_v_version_organisation_same_as" USING btree ("_order");
  CREATE INDEX "_site_settings_v_version_organisation_same_as_parent_id_idx" ON "_site_settings_v_version_organisation_same_as" USING btree ("_parent_id");
  CREATE INDEX "_site_settings_v_version_newsletter_purposes_order_idx" ON "_site_settings_v_version_newsletter_purposes" USING btree ("_order");
  CREATE INDEX "_site_settings_v_version_newsletter_purposes_parent_id_idx" ON "_site_settings_v_version_newsletter_purposes" USING btree ("_parent_id");
  CREATE INDEX "_site_settings_v_version_version_default_picture_idx" ON "_site_settings_v" USING btree ("version_default_picture_id");
  CREATE INDEX "_site_settings_v_version_version_home_lead_idx" ON "_site_settings_v" USING btree ("version_home_lead_id");
  CREATE INDEX "_site_settings_v_version_version_home_featured_table_idx" ON "_site_settings_v" USING btree ("version_home_featured_table_id");
  CREATE INDEX "_site_settings_v_version_organisation_version_organisati_idx" ON "_site_settings_v" USING btree ("version_organisation_publishing_principles_id");
  CREATE INDEX "_site_settings_v_version_organisation_version_organisa_1_idx" ON "_site_settings_v" USING btree ("version_organisation_corrections_policy_id");
  CREATE INDEX "_site_settings_v_created_at_idx" ON "_site_settings_v" USING btree ("created_at");
  CREATE INDEX "_site_settings_v_updated_at_idx" ON "_site_settings_v" USING btree ("updated_at");
  CREATE INDEX "_site_settings_v_rels_order_idx" ON "_site_settings_v_rels" USING btree ("order");
  CREATE INDEX "_site_settings_v_rels_parent_idx" ON "_site_settings_v_rels" USING btree ("parent_id");
  CREATE INDEX "_site_settings_v_rels_path_idx" ON "_site_settings_v_rels" USING btree ("path");
  CREATE INDEX "_site_settings_v_rels_roles_id_idx" ON "_site_settings_v_rels" USING btree ("roles_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "articles_corrections" CASCADE;
  DROP TABLE "articles" CASCADE;
  DROP TABLE "articles_rels" CASCADE;
  DROP TABLE "_articles_v_version_corrections" CASCADE;
  DROP TABLE "_articles_v" CASCADE;
  DROP TABLE "_articles_v_rels" CASCADE;
  DROP TABLE "authors_same_as" CASCADE;
  DROP TABLE "authors" CASCADE;
  DROP TABLE "authors_rels" CASCADE;
  DROP TABLE "_authors_v_version_same_as" CASCADE;
  DROP TABLE "_authors_v" CASCADE;
  DROP TABLE "_authors_v_rels" CASCADE;
  DROP TABLE "topics" CASCADE;
  DROP TABLE "_topics_v" CASCADE;
  DROP TABLE "media" CASCADE;
  DROP TABLE "roles_skills" CASCADE;
  DROP TABLE "roles_routes_in" CASCADE;
  DROP TABLE "roles_ladder" CASCADE;
  DROP TABLE "roles_companies" CASCADE;
  DROP TABLE "roles_faq" CASCADE;
  DROP TABLE "roles_classification" CASCADE;
  DROP TABLE "roles" CASCADE;
  DROP TABLE "roles_texts" CASCADE;
  DROP TABLE "roles_rels" CASCADE;
  DROP TABLE "_roles_v_version_skills" CASCADE;
  DROP TABLE "_roles_v_version_routes_in" CASCADE;
  DROP TABLE "_roles_v_version_ladder" CASCADE;
  DROP TABLE "_roles_v_version_companies" CASCADE;
  DROP TABLE "_roles_v_version_faq" CASCADE;
  DROP TABLE "_roles_v_version_classification" CASCADE;
  DROP TABLE "_roles_v" CASCADE;
  DROP TABLE "_roles_v_texts" CASCADE;
  DROP TABLE "_roles_v_rels" CASCADE;
  DROP TABLE "salary_figures_revisions" CASCADE;
  DROP TABLE "salary_figures" CASCADE;
  DROP TABLE "salary_figures_rels" CASCADE;
  DROP TABLE "_salary_figures_v_version_revisions" CASCADE;
  DROP TABLE "_salary_figures_v" CASCADE;
  DROP TABLE "_salary_figures_v_rels" CASCADE;
  DROP TABLE "salary_tables_footnotes" CASCADE;
  DROP TABLE "salary_tables" CASCADE;
  DROP TABLE "salary_tables_rels" CASCADE;
  DROP TABLE "_salary_tables_v_version_footnotes" CASCADE;
  DROP TABLE "_salary_tables_v" CASCADE;
  DROP TABLE "_salary_tables_v_rels" CASCADE;
  DROP TABLE "levels" CASCADE;
  DROP TABLE "_levels_v" CASCADE;
  DROP TABLE "regions" CASCADE;
  DROP TABLE "_regions_v" CASCADE;
  DROP TABLE "region_adjustments" CASCADE;
  DROP TABLE "_region_adjustments_v" CASCADE;
  DROP TABLE "sources" CASCADE;
  DROP TABLE "_sources_v" CASCADE;
  DROP TABLE "pages" CASCADE;
  DROP TABLE "_pages_v" CASCADE;
  DROP TABLE "redirects" CASCADE;
  DROP TABLE "_redirects_v" CASCADE;
  DROP TABLE "users_rights" CASCADE;
  DROP TABLE "users_sessions" CASCADE;
  DROP TABLE "users" CASCADE;
  DROP TABLE "payload_kv" CASCADE;
  DROP TABLE "payload_jobs_log" CASCADE;
  DROP TABLE "payload_jobs" CASCADE;
  DROP TABLE "payload_locked_documents" CASCADE;
  DROP TABLE "payload_locked_documents_rels" CASCADE;
  DROP TABLE "payload_preferences" CASCADE;
  DROP TABLE "payload_preferences_rels" CASCADE;
  DROP TABLE "payload_migrations" CASCADE;
  DROP TABLE "site_settings_navigation" CASCADE;
  DROP TABLE "site_settings_footer_groups_links" CASCADE;
  DROP TABLE "site_settings_footer_groups" CASCADE;
  DROP TABLE "site_settings_organisation_same_as" CASCADE;
  DROP TABLE "site_settings_newsletter_purposes" CASCADE;
  DROP TABLE "site_settings" CASCADE;
  DROP TABLE "site_settings_rels" CASCADE;
  DROP TABLE "_site_settings_v_version_navigation" CASCADE;
  DROP TABLE "_site_settings_v_version_footer_groups_links" CASCADE;
  DROP TABLE "_site_settings_v_version_footer_groups" CASCADE;
  DROP TABLE "_site_settings_v_version_organisation_same_as" CASCADE;
  DROP TABLE "_site_settings_v_version_newsletter_purposes" CASCADE;
  DROP TABLE "_site_settings_v" CASCADE;
  DROP TABLE "_site_settings_v_rels" CASCADE;
  DROP TYPE "public"."enum_articles_review_state";
  DROP TYPE "public"."enum_articles_status";
  DROP TYPE "public"."enum__articles_v_version_review_state";
  DROP TYPE "public"."enum__articles_v_version_status";
  DROP TYPE "public"."enum_authors_status";
  DROP TYPE "public"."enum__authors_v_version_status";
  DROP TYPE "public"."enum_topics_accent";
  DROP TYPE "public"."enum_topics_status";
  DROP TYPE "public"."enum__topics_v_version_accent";
  DROP TYPE "public"."enum__topics_v_version_status";
  DROP TYPE "public"."enum_roles_skills_kind";
  DROP TYPE "public"."enum_roles_skills_need";
  DROP TYPE "public"."enum_roles_classification_scheme";
  DROP TYPE "public"."enum_roles_classification_match";
  DROP TYPE "public"."enum_roles_status";
  DROP TYPE "public"."enum__roles_v_version_skills_kind";
  DROP TYPE "public"."enum__roles_v_version_skills_need";
  DROP TYPE "public"."enum__roles_v_version_classification_scheme";
  DROP TYPE "public"."enum__roles_v_version_classification_match";
  DROP TYPE "public"."enum__roles_v_version_status";
  DROP TYPE "public"."enum_salary_figures_revisions_reason";
  DROP TYPE "public"."enum_salary_figures_currency";
  DROP TYPE "public"."enum_salary_figures_period";
  DROP TYPE "public"."enum_salary_figures_component";
  DROP TYPE "public"."enum_salary_figures_employment";
  DROP TYPE "public"."enum_salary_figures_statistic";
  DROP TYPE "public"."enum_salary_figures_confidence";
  DROP TYPE "public"."enum_salary_figures_revision_reason";
  DROP TYPE "public"."enum_salary_figures_status";
  DROP TYPE "public"."enum__salary_figures_v_version_revisions_reason";
  DROP TYPE "public"."enum__salary_figures_v_version_currency";
  DROP TYPE "public"."enum__salary_figures_v_version_period";
  DROP TYPE "public"."enum__salary_figures_v_version_component";
  DROP TYPE "public"."enum__salary_figures_v_version_employment";
  DROP TYPE "public"."enum__salary_figures_v_version_statistic";
  DROP TYPE "public"."enum__salary_figures_v_version_confidence";
  DROP TYPE "public"."enum__salary_figures_v_version_revision_reason";
  DROP TYPE "public"."enum__salary_figures_v_version_status";
  DROP TYPE "public"."enum_salary_tables_currency";
  DROP TYPE "public"."enum_salary_tables_period";
  DROP TYPE "public"."enum_salary_tables_component";
  DROP TYPE "public"."enum_salary_tables_employment";
  DROP TYPE "public"."enum_salary_tables_statistic";
  DROP TYPE "public"."enum_salary_tables_orientation";
  DROP TYPE "public"."enum_salary_tables_status";
  DROP TYPE "public"."enum__salary_tables_v_version_currency";
  DROP TYPE "public"."enum__salary_tables_v_version_period";
  DROP TYPE "public"."enum__salary_tables_v_version_component";
  DROP TYPE "public"."enum__salary_tables_v_version_employment";
  DROP TYPE "public"."enum__salary_tables_v_version_statistic";
  DROP TYPE "public"."enum__salary_tables_v_version_orientation";
  DROP TYPE "public"."enum__salary_tables_v_version_status";
  DROP TYPE "public"."enum_regions_kind";
  DROP TYPE "public"."enum__regions_v_version_kind";
  DROP TYPE "public"."enum_sources_kind";
  DROP TYPE "public"."enum__sources_v_version_kind";
  DROP TYPE "public"."enum_pages_status";
  DROP TYPE "public"."enum__pages_v_version_status";
  DROP TYPE "public"."enum_redirects_origin";
  DROP TYPE "public"."enum__redirects_v_version_origin";
  DROP TYPE "public"."enum_users_rights";
  DROP TYPE "public"."enum_payload_jobs_log_task_slug";
  DROP TYPE "public"."enum_payload_jobs_log_state";
  DROP TYPE "public"."enum_payload_jobs_task_slug";`)
}
