#!/usr/bin/env node
const { compileProgram, startProgram } = require("./program.js");

startProgram(compileProgram()).main();
