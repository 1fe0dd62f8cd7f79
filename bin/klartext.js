#!/usr/bin/env node
const { setFlagsFromString } = require("node:v8");
const { compileProgram, startProgram } = require("./program.js");

const program = compileProgram();
// An article is read before code optimised on another thread can pay: optimise later (V8's own value is 67584).
setFlagsFromString("--interrupt-budget=300000");
startProgram(program).main();
