-- atlas:pos authors[type=table] ts/models/author.ts:5-17
-- atlas:pos books[type=table] ts/models/book.ts:4-19
-- atlas:pos shelves[type=table] ts/models/book.ts:21-26

CREATE TABLE IF NOT EXISTS `authors` (`id` INTEGER NOT NULL auto_increment , `name` VARCHAR(255) NOT NULL, `email` VARCHAR(255) UNIQUE, `kind` ENUM('novels', 'poems') NOT NULL, `created_at` DATETIME NOT NULL, `updated_at` DATETIME NOT NULL, PRIMARY KEY (`id`)) ENGINE=InnoDB;
CREATE TABLE IF NOT EXISTS `books` (`id` INTEGER NOT NULL auto_increment , `title` VARCHAR(80), `pages` INTEGER, `author_id` INTEGER, `created_at` DATETIME NOT NULL, `updated_at` DATETIME NOT NULL, PRIMARY KEY (`id`), FOREIGN KEY (`author_id`) REFERENCES `authors` (`id`) ON DELETE CASCADE ON UPDATE CASCADE) ENGINE=InnoDB;
ALTER TABLE `books` ADD INDEX `books_title` (`title`);
CREATE TABLE IF NOT EXISTS `shelves` (`id` INTEGER NOT NULL auto_increment , `bookId` INTEGER, PRIMARY KEY (`id`)) ENGINE=InnoDB;

