'use strict';
throw new Error('index.js is not loaded');
