CREATE TABLE IF NOT EXISTS "Users" ("id"   SERIAL , "name" VARCHAR(255) NOT NULL, "email" VARCHAR(191) NOT NULL UNIQUE, "tenant" INTEGER, "badge" INTEGER, "createdAt" TIMESTAMP WITH TIME ZONE NOT NULL, "updatedAt" TIMESTAMP WITH TIME ZONE NOT NULL, PRIMARY KEY ("id"));
CREATE INDEX "users_name" ON "Users" ("name");
CREATE TYPE "shelf"."enum_books_kind" AS ENUM('paper', 'pdf');
CREATE TABLE IF NOT EXISTS "shelf"."books" ("id"   SERIAL , "kind" "shelf"."enum_books_kind" , "ownerId" INTEGER REFERENCES "Users" ("id") ON DELETE SET NULL ON UPDATE CASCADE, "originalId" INTEGER REFERENCES "shelf"."books" ("id") ON DELETE SET NULL ON UPDATE CASCADE, PRIMARY KEY ("id")); COMMENT ON COLUMN "shelf"."books"."kind" IS 'what it''s made of';
CREATE TYPE "enum_Tasks_state" AS ENUM('open', 'PRIMARY KEY (done)');
CREATE TABLE IF NOT EXISTS "Tasks" ("id"   SERIAL , "complete" BOOLEAN DEFAULT false, "state" "public"."enum_Tasks_state" NOT NULL DEFAULT 'open' , "slug" VARCHAR(40) DEFAULT lower('NEW'), "size" INTEGER, "label" VARCHAR(20) DEFAULT 'true story', "userId" INTEGER NOT NULL REFERENCES "Users" ("id") ON DELETE RESTRICT ON UPDATE CASCADE, "reviewerId" INTEGER REFERENCES "Users" ("id") ON DELETE SET NULL ON UPDATE CASCADE, PRIMARY KEY ("id")); COMMENT ON COLUMN "Tasks"."state" IS 'see REFERENCES (of it)';

