-- atlas:pos authors[type=table] ts/models/author.ts:5-17
-- atlas:pos books[type=table] ts/models/book.ts:4-19
-- atlas:pos shelves[type=table] ts/models/book.ts:21-26

CREATE TABLE IF NOT EXISTS `authors` (`id` INTEGER PRIMARY KEY AUTOINCREMENT, `name` VARCHAR(255) NOT NULL, `email` VARCHAR(255) UNIQUE, `kind` TEXT NOT NULL, `created_at` DATETIME NOT NULL, `updated_at` DATETIME NOT NULL);
CREATE TABLE IF NOT EXISTS `books` (`id` INTEGER PRIMARY KEY AUTOINCREMENT, `title` VARCHAR(80), `pages` INTEGER, `author_id` INTEGER REFERENCES `authors` (`id`) ON DELETE CASCADE ON UPDATE CASCADE, `created_at` DATETIME NOT NULL, `updated_at` DATETIME NOT NULL);
CREATE INDEX `books_title` ON `books` (`title`);
CREATE TABLE IF NOT EXISTS `shelves` (`id` INTEGER PRIMARY KEY AUTOINCREMENT, `bookId` INTEGER);

