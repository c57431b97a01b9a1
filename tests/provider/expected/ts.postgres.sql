-- atlas:pos authors[type=table] ts/models/author.ts:5-17
-- atlas:pos books[type=table] ts/models/book.ts:4-19
-- atlas:pos shelves[type=table] ts/models/book.ts:21-26

CREATE TYPE "enum_authors_kind" AS ENUM('novels', 'poems');
CREATE TABLE IF NOT EXISTS "authors" ("id"   SERIAL , "name" VARCHAR(255) NOT NULL, "email" VARCHAR(255) UNIQUE, "kind" "public"."enum_authors_kind" NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL, PRIMARY KEY ("id"));
CREATE TABLE IF NOT EXISTS "books" ("id"   SERIAL , "title" VARCHAR(80), "pages" INTEGER, "author_id" INTEGER REFERENCES "authors" ("id") ON DELETE CASCADE ON UPDATE CASCADE, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL, PRIMARY KEY ("id"));
CREATE INDEX "books_title" ON "books" ("title");
CREATE TABLE IF NOT EXISTS "shelves" ("id"   SERIAL , "bookId" INTEGER, PRIMARY KEY ("id"));

