function __wbg_get_imports() {
const import0 = {
__proto__: null,
_8: function(arg0, arg1) {
const ret = Date.UTC(arg0, arg1);
return ret;
},
_2v: function(arg0, arg1) {
const ret = debugString(arg1);
const ptr1 = passStringToWasm0(ret, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
const len1 = WASM_VECTOR_LEN;
getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 1, len1, true);
getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 0, ptr1, true);
},
_2c: function(arg0) {
const ret = typeof(arg0) === 'function';
return ret;
},
_2u: function(arg0) {
const ret = arg0 === undefined;
return ret;
},
_s: function(arg0, arg1) {
const obj = arg1;
const ret = typeof(obj) === 'number' ? obj : undefined;
getDataViewMemory0().setFloat64((arg0 >>> 0) + 8 * 1, isLikeNone(ret) ? 0 : ret, true);
getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 0, !isLikeNone(ret), true);
},
_2s: function(arg0, arg1) {
const obj = arg1;
const ret = typeof(obj) === 'string' ? obj : undefined;
var ptr1 = isLikeNone(ret) ? 0 : passStringToWasm0(ret, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
var len1 = WASM_VECTOR_LEN;
getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 1, len1, true);
getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 0, ptr1, true);
},
_2t: function(arg0, arg1) {
throw new Error(getStringFromWasm0(arg0, arg1));
},
_j: function(arg0) {
arg0._wbg_cb_unref();
},
_3d: function(arg0) {
const ret = arg0.activeElement;
return isLikeNone(ret) ? 0 : addToExternrefTable0(ret);
},
_3q: function() { return handleError(function (arg0, arg1, arg2, arg3) {
arg0.addEventListener(getStringFromWasm0(arg1, arg2), arg3);
}, arguments); },
_1m: function(arg0) {
const ret = arg0.altKey;
return ret;
},
_27: function() { return handleError(function (arg0) {
arg0.back();
}, arguments); },
_34: function(arg0) {
const ret = arg0.buffer;
return ret;
},
_2z: function(arg0) {
const ret = arg0.byobRequest;
return isLikeNone(ret) ? 0 : addToExternrefTable0(ret);
},
_31: function(arg0) {
const ret = arg0.byteLength;
return ret;
},
_35: function(arg0) {
const ret = arg0.byteOffset;
return ret;
},
_2y: function() { return handleError(function (arg0, arg1, arg2) {
const ret = arg0.call(arg1, arg2);
return ret;
}, arguments); },
_3o: function(arg0) {
const ret = arg0.checked;
return ret;
},
_1s: function(arg0) {
arg0.click();
},
_1u: function(arg0) {
const ret = arg0.clientWidth;
return ret;
},
_25: function(arg0) {
const ret = arg0.clipboard;
return ret;
},
_2q: function() { return handleError(function (arg0) {
const ret = arg0.cloneNode();
return ret;
}, arguments); },
_2w: function() { return handleError(function (arg0) {
arg0.close();
}, arguments); },
_33: function() { return handleError(function (arg0) {
arg0.close();
}, arguments); },
_2p: function(arg0, arg1, arg2) {
const ret = arg0.createComment(getStringFromWasm0(arg1, arg2));
return ret;
},
_1e: function(arg0) {
const ret = arg0.createDocumentFragment();
return ret;
},
_1i: function() { return handleError(function (arg0, arg1, arg2, arg3, arg4) {
const ret = arg0.createElementNS(arg1 === 0 ? undefined : getStringFromWasm0(arg1, arg2), getStringFromWasm0(arg3, arg4));
return ret;
}, arguments); },
_3k: function() { return handleError(function (arg0, arg1, arg2) {
const ret = arg0.createElement(getStringFromWasm0(arg1, arg2));
return ret;
}, arguments); },
_21: function() { return handleError(function (arg0, arg1) {
const ret = URL.createObjectURL(arg1);
const ptr1 = passStringToWasm0(ret, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
const len1 = WASM_VECTOR_LEN;
getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 1, len1, true);
getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 0, ptr1, true);
}, arguments); },
_1d: function(arg0, arg1, arg2) {
const ret = arg0.createTextNode(getStringFromWasm0(arg1, arg2));
return ret;
},
_1l: function(arg0) {
const ret = arg0.ctrlKey;
return ret;
},
_1p: function(arg0) {
const ret = arg0.currentTarget;
return isLikeNone(ret) ? 0 : addToExternrefTable0(ret);
},
_43: function(arg0) {
const ret = arg0.documentElement;
return isLikeNone(ret) ? 0 : addToExternrefTable0(ret);
},
_3x: function(arg0) {
const ret = arg0.document;
return isLikeNone(ret) ? 0 : addToExternrefTable0(ret);
},
_2x: function() { return handleError(function (arg0, arg1) {
arg0.enqueue(arg1);
}, arguments); },
_1: function(arg0) {
console.error(arg0);
},
_11: function(arg0, arg1, arg2) {
const ret = arg0.fetch(getStringFromWasm0(arg1, arg2));
return ret;
},
_3i: function() { return handleError(function (arg0) {
arg0.focus();
}, arguments); },
_9: function(arg0) {
const ret = arg0.format;
return ret;
},
_7: function(arg0) {
const ret = arg0.format;
return ret;
},
_3p: function(arg0, arg1, arg2, arg3) {
const ret = arg1.getAttribute(getStringFromWasm0(arg2, arg3));
var ptr1 = isLikeNone(ret) ? 0 : passStringToWasm0(ret, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
var len1 = WASM_VECTOR_LEN;
getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 1, len1, true);
getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 0, ptr1, true);
},
_10: function(arg0) {
const ret = arg0.getDate();
return ret;
},
_3g: function(arg0, arg1, arg2) {
const ret = arg0.getElementById(getStringFromWasm0(arg1, arg2));
return isLikeNone(ret) ? 0 : addToExternrefTable0(ret);
},
_y: function(arg0) {
const ret = arg0.getFullYear();
return ret;
},
_3s: function() { return handleError(function (arg0, arg1, arg2, arg3) {
const ret = arg1.getItem(getStringFromWasm0(arg2, arg3));
var ptr1 = isLikeNone(ret) ? 0 : passStringToWasm0(ret, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
var len1 = WASM_VECTOR_LEN;
getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 1, len1, true);
getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 0, ptr1, true);
}, arguments); },
_z: function(arg0) {
const ret = arg0.getMonth();
return ret;
},
_2l: function() { return handleError(function (arg0, arg1) {
const ret = Reflect.get(arg0, arg1);
return ret;
}, arguments); },
_i: function(arg0, arg1) {
const ret = arg0[arg1 >>> 0];
return ret;
},
_3b: function(arg0, arg1, arg2) {
const ret = arg0.hasAttribute(getStringFromWasm0(arg1, arg2));
return ret;
},
_4: function() { return handleError(function (arg0, arg1) {
const ret = arg1.hash;
const ptr1 = passStringToWasm0(ret, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
const len1 = WASM_VECTOR_LEN;
getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 1, len1, true);
getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 0, ptr1, true);
}, arguments); },
_v: function(arg0) {
const ret = arg0.hidden;
return ret;
},
_u: function() { return handleError(function (arg0) {
const ret = arg0.history;
return ret;
}, arguments); },
_42: function(arg0, arg1) {
const ret = arg1.id;
const ptr1 = passStringToWasm0(ret, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
const len1 = WASM_VECTOR_LEN;
getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 1, len1, true);
getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 0, ptr1, true);
},
_2o: function() { return handleError(function (arg0, arg1, arg2) {
const ret = arg0.insertBefore(arg1, arg2);
return ret;
}, arguments); },
_47: function(arg0) {
let result;
try {
result = arg0 instanceof Element;
} catch (_) {
result = false;
}
const ret = result;
return ret;
},
_m: function(arg0) {
let result;
try {
result = arg0 instanceof HTMLElement;
} catch (_) {
result = false;
}
const ret = result;
return ret;
},
_2n: function(arg0) {
let result;
try {
result = arg0 instanceof HTMLInputElement;
} catch (_) {
result = false;
}
const ret = result;
return ret;
},
_2: function(arg0) {
let result;
try {
result = arg0 instanceof HTMLSelectElement;
} catch (_) {
result = false;
}
const ret = result;
return ret;
},
_k: function(arg0) {
let result;
try {
result = arg0 instanceof HTMLTextAreaElement;
} catch (_) {
result = false;
}
const ret = result;
return ret;
},
_1k: function(arg0) {
let result;
try {
result = arg0 instanceof KeyboardEvent;
} catch (_) {
result = false;
}
const ret = result;
return ret;
},
_1t: function(arg0) {
let result;
try {
result = arg0 instanceof MouseEvent;
} catch (_) {
result = false;
}
const ret = result;
return ret;
},
_12: function(arg0) {
let result;
try {
result = arg0 instanceof Response;
} catch (_) {
result = false;
}
const ret = result;
return ret;
},
_3a: function(arg0) {
let result;
try {
result = arg0 instanceof Window;
} catch (_) {
result = false;
}
const ret = result;
return ret;
},
_45: function(arg0) {
const ret = arg0.isComposing;
return ret;
},
_2k: function(arg0, arg1) {
const ret = Object.is(arg0, arg1);
return ret;
},
_3t: function(arg0, arg1) {
const ret = arg0.item(arg1 >>> 0);
return isLikeNone(ret) ? 0 : addToExternrefTable0(ret);
},
_1b: function() { return handleError(function (arg0, arg1, arg2) {
const ret = arg1.key(arg2 >>> 0);
var ptr1 = isLikeNone(ret) ? 0 : passStringToWasm0(ret, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
var len1 = WASM_VECTOR_LEN;
getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 1, len1, true);
getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 0, ptr1, true);
}, arguments); },
_46: function(arg0, arg1) {
const ret = arg1.key;
const ptr1 = passStringToWasm0(ret, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
const len1 = WASM_VECTOR_LEN;
getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 1, len1, true);
getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 0, ptr1, true);
},
_g: function(arg0) {
const ret = arg0.languages;
return ret;
},
_37: function(arg0) {
const ret = arg0.length;
return ret;
},
_16: function(arg0) {
const ret = arg0.length;
return ret;
},
_h: function(arg0) {
const ret = arg0.length;
return ret;
},
_1a: function() { return handleError(function (arg0) {
const ret = arg0.length;
return ret;
}, arguments); },
_3j: function() { return handleError(function (arg0) {
const ret = arg0.localStorage;
return isLikeNone(ret) ? 0 : addToExternrefTable0(ret);
}, arguments); },
_3: function(arg0) {
const ret = arg0.location;
return ret;
},
_1n: function(arg0) {
const ret = arg0.metaKey;
return ret;
},
_f: function(arg0) {
const ret = arg0.navigator;
return ret;
},
_x: function() {
const ret = new Date();
return ret;
},
_29: function(arg0) {
const ret = new Date(arg0);
return ret;
},
_e: function(arg0, arg1) {
const ret = new Intl.DateTimeFormat(arg0, arg1);
return ret;
},
_32: function(arg0, arg1) {
const ret = new Error(getStringFromWasm0(arg0, arg1));
return ret;
},
_b: function() {
const ret = new Object();
return ret;
},
_d: function(arg0, arg1) {
const ret = new Intl.NumberFormat(arg0, arg1);
return ret;
},
_c: function(arg0, arg1) {
const ret = new Intl.PluralRules(arg0, arg1);
return ret;
},
_36: function(arg0, arg1, arg2) {
const ret = new Uint8Array(arg0, arg1 >>> 0, arg2 >>> 0);
return ret;
},
_20: function() { return handleError(function (arg0, arg1) {
const ret = new Blob(arg0, arg1);
return ret;
}, arguments); },
_1f: function(arg0) {
const ret = arg0.nextSibling;
return isLikeNone(ret) ? 0 : addToExternrefTable0(ret);
},
_p: function() {
const ret = Date.now();
return ret;
},
_a: function(arg0) {
const ret = Array.of(arg0);
return ret;
},
_1v: function(arg0) {
const ret = arg0.offsetX;
return ret;
},
_1w: function(arg0) {
const ret = arg0.offsetY;
return ret;
},
_14: function(arg0) {
const ret = arg0.ok;
return ret;
},
_o: function(arg0) {
const ret = arg0.parentElement;
return isLikeNone(ret) ? 0 : addToExternrefTable0(ret);
},
_1g: function(arg0) {
const ret = arg0.parentNode;
return isLikeNone(ret) ? 0 : addToExternrefTable0(ret);
},
_3z: function() { return handleError(function (arg0, arg1) {
const ret = arg1.pathname;
const ptr1 = passStringToWasm0(ret, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
const len1 = WASM_VECTOR_LEN;
getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 1, len1, true);
getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 0, ptr1, true);
}, arguments); },
_1j: function(arg0) {
arg0.preventDefault();
},
_1x: function() { return handleError(function (arg0) {
arg0.print();
}, arguments); },
_w: function() { return handleError(function (arg0, arg1, arg2, arg3) {
arg0.pushState(arg1, getStringFromWasm0(arg2, arg3));
}, arguments); },
_3h: function() { return handleError(function (arg0, arg1, arg2) {
const ret = arg0.querySelectorAll(getStringFromWasm0(arg1, arg2));
return ret;
}, arguments); },
_1q: function() { return handleError(function (arg0, arg1, arg2) {
const ret = arg0.querySelectorAll(getStringFromWasm0(arg1, arg2));
return ret;
}, arguments); },
_2b: function(arg0) {
const ret = arg0.queueMicrotask;
return ret;
},
_2j: function(arg0) {
queueMicrotask(arg0);
},
_q: function() {
const ret = Math.random();
return ret;
},
_19: function() { return handleError(function (arg0) {
arg0.reload();
}, arguments); },
_3c: function() { return handleError(function (arg0, arg1, arg2) {
arg0.removeAttribute(getStringFromWasm0(arg1, arg2));
}, arguments); },
_2r: function() { return handleError(function (arg0, arg1, arg2, arg3) {
arg0.removeEventListener(getStringFromWasm0(arg1, arg2), arg3);
}, arguments); },
_3v: function() { return handleError(function (arg0, arg1, arg2) {
arg0.removeItem(getStringFromWasm0(arg1, arg2));
}, arguments); },
_1h: function(arg0) {
arg0.remove();
},
_44: function(arg0) {
const ret = arg0.repeat;
return ret;
},
_3y: function() { return handleError(function (arg0, arg1, arg2, arg3, arg4, arg5) {
arg0.replaceState(arg1, getStringFromWasm0(arg2, arg3), arg4 === 0 ? undefined : getStringFromWasm0(arg4, arg5));
}, arguments); },
_18: function() { return handleError(function (arg0, arg1, arg2) {
arg0.replace(getStringFromWasm0(arg1, arg2));
}, arguments); },
_3n: function() { return handleError(function (arg0, arg1) {
const ret = arg0.requestAnimationFrame(arg1);
return ret;
}, arguments); },
_2d: function(arg0) {
const ret = Promise.resolve(arg0);
return ret;
},
_3r: function() { return handleError(function (arg0, arg1) {
arg0.respond(arg1 >>> 0);
}, arguments); },
_1c: function() { return handleError(function (arg0, arg1) {
URL.revokeObjectURL(getStringFromWasm0(arg0, arg1));
}, arguments); },
_3m: function(arg0, arg1, arg2) {
arg0.scrollTo(arg1, arg2);
},
_15: function() { return handleError(function (arg0) {
const ret = arg0.scrollY;
return ret;
}, arguments); },
_41: function() { return handleError(function (arg0, arg1) {
const ret = arg1.search;
const ptr1 = passStringToWasm0(ret, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
const len1 = WASM_VECTOR_LEN;
getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 1, len1, true);
getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 0, ptr1, true);
}, arguments); },
_6: function(arg0, arg1) {
const ret = arg0.select(arg1);
return ret;
},
_l: function(arg0) {
arg0.select();
},
_3l: function() { return handleError(function (arg0) {
const ret = arg0.sessionStorage;
return isLikeNone(ret) ? 0 : addToExternrefTable0(ret);
}, arguments); },
_3e: function() { return handleError(function (arg0, arg1, arg2, arg3, arg4) {
arg0.setAttribute(getStringFromWasm0(arg1, arg2), getStringFromWasm0(arg3, arg4));
}, arguments); },
_1y: function(arg0, arg1) {
const ret = arg0.setDate(arg1 >>> 0);
return ret;
},
_3w: function() { return handleError(function (arg0, arg1, arg2, arg3, arg4) {
arg0.setItem(getStringFromWasm0(arg1, arg2), getStringFromWasm0(arg3, arg4));
}, arguments); },
_22: function() { return handleError(function (arg0, arg1, arg2) {
const ret = arg0.setTimeout(arg1, arg2);
return ret;
}, arguments); },
_2m: function() { return handleError(function (arg0, arg1, arg2) {
const ret = Reflect.set(arg0, arg1, arg2);
return ret;
}, arguments); },
_38: function(arg0, arg1, arg2) {
arg0.set(getArrayU8FromWasm0(arg1, arg2));
},
_23: function(arg0, arg1, arg2) {
arg0.text = getStringFromWasm0(arg1, arg2);
},
_n: function(arg0, arg1, arg2) {
arg0.title = getStringFromWasm0(arg1, arg2);
},
_1z: function(arg0, arg1, arg2) {
arg0.type = getStringFromWasm0(arg1, arg2);
},
_28: function(arg0, arg1, arg2) {
arg0.value = getStringFromWasm0(arg1, arg2);
},
_24: function(arg0, arg1) {
const ret = arg0.share(arg1);
return ret;
},
_t: function() { return handleError(function (arg0) {
const ret = arg0.state;
return ret;
}, arguments); },
_r: function(arg0) {
const ret = arg0.state;
return ret;
},
_2f: function() {
const ret = typeof globalThis === 'undefined' ? undefined : globalThis;
return isLikeNone(ret) ? 0 : addToExternrefTable0(ret);
},
_2e: function() {
const ret = typeof global === 'undefined' ? undefined : global;
return isLikeNone(ret) ? 0 : addToExternrefTable0(ret);
},
_2h: function() {
const ret = typeof self === 'undefined' ? undefined : self;
return isLikeNone(ret) ? 0 : addToExternrefTable0(ret);
},
_2g: function() {
const ret = typeof window === 'undefined' ? undefined : window;
return isLikeNone(ret) ? 0 : addToExternrefTable0(ret);
},
_1r: function(arg0) {
arg0.stopPropagation();
},
_40: function(arg0, arg1) {
const ret = arg1.tagName;
const ptr1 = passStringToWasm0(ret, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
const len1 = WASM_VECTOR_LEN;
getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 1, len1, true);
getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 0, ptr1, true);
},
_3u: function(arg0) {
const ret = arg0.target;
return isLikeNone(ret) ? 0 : addToExternrefTable0(ret);
},
_13: function() { return handleError(function (arg0) {
const ret = arg0.text();
return ret;
}, arguments); },
_39: function(arg0, arg1, arg2) {
const ret = arg0.then(arg1, arg2);
return ret;
},
_2i: function(arg0, arg1) {
const ret = arg0.then(arg1);
return ret;
},
_17: function(arg0) {
const ret = arg0.timeStamp;
return ret;
},
_2a: function(arg0, arg1, arg2, arg3) {
const ret = arg0.toLocaleString(getStringFromWasm0(arg1, arg2), arg3);
return ret;
},
_1o: function(arg0, arg1) {
const ret = arg1.type;
const ptr1 = passStringToWasm0(ret, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
const len1 = WASM_VECTOR_LEN;
getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 1, len1, true);
getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 0, ptr1, true);
},
_5: function(arg0, arg1) {
const ret = arg1.value;
const ptr1 = passStringToWasm0(ret, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
const len1 = WASM_VECTOR_LEN;
getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 1, len1, true);
getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 0, ptr1, true);
},
_3f: function(arg0, arg1) {
const ret = arg1.value;
const ptr1 = passStringToWasm0(ret, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
const len1 = WASM_VECTOR_LEN;
getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 1, len1, true);
getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 0, ptr1, true);
},
_30: function(arg0) {
const ret = arg0.view;
return isLikeNone(ret) ? 0 : addToExternrefTable0(ret);
},
_26: function(arg0, arg1, arg2) {
const ret = arg0.writeText(getStringFromWasm0(arg1, arg2));
return ret;
},
_48: function(arg0, arg1) {
const ret = makeMutClosure(arg0, arg1, wasm_bindgen_f8e67fa8f2c97fcc___convert__closures_____invoke___wasm_bindgen_f8e67fa8f2c97fcc___JsValue______true_);
return ret;
},
_49: function(arg0, arg1) {
const ret = makeMutClosure(arg0, arg1, wasm_bindgen_f8e67fa8f2c97fcc___convert__closures_____invoke___wasm_bindgen_f8e67fa8f2c97fcc___JsValue__core_c5930c85a12de822___result__Result_____wasm_bindgen_f8e67fa8f2c97fcc___JsError___true_);
return ret;
},
_4a: function(arg0, arg1) {
const ret = makeMutClosure(arg0, arg1, wasm_bindgen_f8e67fa8f2c97fcc___convert__closures_____invoke___web_sys_f26eb96dcd47f6c4___features__gen_KeyboardEvent__KeyboardEvent______true_);
return ret;
},
_4b: function(arg0, arg1) {
const ret = makeClosure(arg0, arg1, wasm_bindgen_f8e67fa8f2c97fcc___convert__closures_____invoke___web_sys_f26eb96dcd47f6c4___features__gen_PopStateEvent__PopStateEvent______true_);
return ret;
},
_4c: function(arg0, arg1) {
const ret = makeMutClosure(arg0, arg1, wasm_bindgen_f8e67fa8f2c97fcc___convert__closures_____invoke_______true__1_);
return ret;
},
_4d: function(arg0, arg1) {
const ret = makeClosure(arg0, arg1, wasm_bindgen_f8e67fa8f2c97fcc___convert__closures_____invoke_______true_);
return ret;
},
_4e: function(arg0) {
const ret = arg0;
return ret;
},
_4f: function(arg0, arg1) {
const ret = getStringFromWasm0(arg0, arg1);
return ret;
},
__wbindgen_init_externref_table: function() {
const table = wasm.__wbindgen_externrefs;
table.set(0, undefined);
table.set(1024, undefined);
table.set(1025, null);
table.set(1026, true);
table.set(1027, false);
},
};
return {
__proto__: null,
"_0": import0,
};
}
function wasm_bindgen_f8e67fa8f2c97fcc___convert__closures_____invoke_______true__1_(arg0, arg1) {
wasm.wasm_bindgen_f8e67fa8f2c97fcc___convert__closures_____invoke_______true__1_(arg0, arg1);
}
function wasm_bindgen_f8e67fa8f2c97fcc___convert__closures_____invoke_______true_(arg0, arg1) {
wasm.wasm_bindgen_f8e67fa8f2c97fcc___convert__closures_____invoke_______true_(arg0, arg1);
}
function wasm_bindgen_f8e67fa8f2c97fcc___convert__closures_____invoke___wasm_bindgen_f8e67fa8f2c97fcc___JsValue______true_(arg0, arg1, arg2) {
wasm.wasm_bindgen_f8e67fa8f2c97fcc___convert__closures_____invoke___wasm_bindgen_f8e67fa8f2c97fcc___JsValue______true_(arg0, arg1, arg2);
}
function wasm_bindgen_f8e67fa8f2c97fcc___convert__closures_____invoke___web_sys_f26eb96dcd47f6c4___features__gen_KeyboardEvent__KeyboardEvent______true_(arg0, arg1, arg2) {
wasm.wasm_bindgen_f8e67fa8f2c97fcc___convert__closures_____invoke___web_sys_f26eb96dcd47f6c4___features__gen_KeyboardEvent__KeyboardEvent______true_(arg0, arg1, arg2);
}
function wasm_bindgen_f8e67fa8f2c97fcc___convert__closures_____invoke___web_sys_f26eb96dcd47f6c4___features__gen_PopStateEvent__PopStateEvent______true_(arg0, arg1, arg2) {
wasm.wasm_bindgen_f8e67fa8f2c97fcc___convert__closures_____invoke___web_sys_f26eb96dcd47f6c4___features__gen_PopStateEvent__PopStateEvent______true_(arg0, arg1, arg2);
}
function wasm_bindgen_f8e67fa8f2c97fcc___convert__closures_____invoke___wasm_bindgen_f8e67fa8f2c97fcc___JsValue__core_c5930c85a12de822___result__Result_____wasm_bindgen_f8e67fa8f2c97fcc___JsError___true_(arg0, arg1, arg2) {
const ret = wasm.wasm_bindgen_f8e67fa8f2c97fcc___convert__closures_____invoke___wasm_bindgen_f8e67fa8f2c97fcc___JsValue__core_c5930c85a12de822___result__Result_____wasm_bindgen_f8e67fa8f2c97fcc___JsError___true_(arg0, arg1, arg2);
if (ret[1]) {
throw takeFromExternrefTable0(ret[0]);
}
}
function wasm_bindgen_f8e67fa8f2c97fcc___convert__closures_____invoke___js_sys_fdccc701512ca6ae___Function_fn_wasm_bindgen_f8e67fa8f2c97fcc___JsValue_____wasm_bindgen_f8e67fa8f2c97fcc___sys__Undefined___js_sys_fdccc701512ca6ae___Function_fn_wasm_bindgen_f8e67fa8f2c97fcc___JsValue_____wasm_bindgen_f8e67fa8f2c97fcc___sys__Undefined_______true_(arg0, arg1, arg2, arg3) {
wasm.wasm_bindgen_f8e67fa8f2c97fcc___convert__closures_____invoke___js_sys_fdccc701512ca6ae___Function_fn_wasm_bindgen_f8e67fa8f2c97fcc___JsValue_____wasm_bindgen_f8e67fa8f2c97fcc___sys__Undefined___js_sys_fdccc701512ca6ae___Function_fn_wasm_bindgen_f8e67fa8f2c97fcc___JsValue_____wasm_bindgen_f8e67fa8f2c97fcc___sys__Undefined_______true_(arg0, arg1, arg2, arg3);
}
const __wbindgen_enum_ReadableStreamType = ["bytes"];
function addToExternrefTable0(obj) {
const idx = wasm.__externref_table_alloc();
wasm.__wbindgen_externrefs.set(idx, obj);
return idx;
}
const CLOSURE_DTORS = (typeof FinalizationRegistry === 'undefined')
? { register: () => {}, unregister: () => {} }
: new FinalizationRegistry(state => wasm.__wbindgen_destroy_closure(state.a, state.b));
function debugString(val) {
switch (typeof val) {
case 'number':
case 'boolean':
case 'undefined':
return `${val}`;
case 'string':
return JSON.stringify(val);
case 'bigint':
return `${val}n`;
case 'symbol':
return val.description !== undefined
? `Symbol(${val.description})`
: 'Symbol';
case 'function':
return typeof val.name === 'string' && val.name !== ''
? `Function(${val.name})`
: 'Function';
case 'object': {
if (val === null) {
return 'null';
}
if (Array.isArray(val)) {
return '[' + Array.from(val, debugString).join(', ') + ']';
}
if (val instanceof Error) {
return `${val.name}: ${val.message}\n${val.stack}`;
}
const toStringOutput = toString.call(val);
const className = /\[object ([^\]]+)\]/.exec(toStringOutput)?.[1];
if (className === undefined) {
return toStringOutput;
}
if (className === 'Object') {
try {
return 'Object(' + JSON.stringify(val) + ')';
} catch (_) {
return 'Object';
}
}
return className;
}
}
}
function getArrayU8FromWasm0(ptr, len) {
ptr = ptr >>> 0;
return getUint8ArrayMemory0().subarray(ptr / 1, ptr / 1 + len);
}
let cachedDataViewMemory0 = null;
function getDataViewMemory0() {
if (cachedDataViewMemory0 === null || cachedDataViewMemory0.buffer.detached === true || (cachedDataViewMemory0.buffer.detached === undefined && cachedDataViewMemory0.buffer !== wasm.memory.buffer)) {
cachedDataViewMemory0 = new DataView(wasm.memory.buffer);
}
return cachedDataViewMemory0;
}
function getStringFromWasm0(ptr, len) {
ptr = ptr >>> 0;
return decodeText(getUint8ArrayMemory0().subarray(ptr, ptr + len));
}
let cachedUint8ArrayMemory0 = null;
function getUint8ArrayMemory0() {
if (cachedUint8ArrayMemory0 === null || cachedUint8ArrayMemory0.byteLength === 0) {
cachedUint8ArrayMemory0 = new Uint8Array(wasm.memory.buffer);
}
return cachedUint8ArrayMemory0;
}
function handleError(f, args) {
try {
return f.apply(this, args);
} catch (e) {
const idx = addToExternrefTable0(e);
wasm.__wbindgen_exn_store(idx);
}
}
function isLikeNone(x) {
return x === undefined || x === null;
}
function makeClosure(arg0, arg1, f) {
const state = { a: arg0, b: arg1, cnt: 1 };
const real = (...args) => {
state.cnt++;
try {
return f(state.a, state.b, ...args);
} finally {
real._wbg_cb_unref();
}
};
real._wbg_cb_unref = () => {
if (--state.cnt === 0) {
wasm.__wbindgen_destroy_closure(state.a, state.b);
state.a = 0;
CLOSURE_DTORS.unregister(state);
}
};
CLOSURE_DTORS.register(real, state, state);
return real;
}
function makeMutClosure(arg0, arg1, f) {
const state = { a: arg0, b: arg1, cnt: 1 };
const real = (...args) => {
state.cnt++;
const a = state.a;
state.a = 0;
try {
return f(a, state.b, ...args);
} finally {
state.a = a;
real._wbg_cb_unref();
}
};
real._wbg_cb_unref = () => {
if (--state.cnt === 0) {
wasm.__wbindgen_destroy_closure(state.a, state.b);
state.a = 0;
CLOSURE_DTORS.unregister(state);
}
};
CLOSURE_DTORS.register(real, state, state);
return real;
}
function passStringToWasm0(arg, malloc, realloc) {
if (realloc === undefined) {
const buf = cachedTextEncoder.encode(arg);
const ptr = malloc(buf.length, 1) >>> 0;
getUint8ArrayMemory0().subarray(ptr, ptr + buf.length).set(buf);
WASM_VECTOR_LEN = buf.length;
return ptr;
}
let len = arg.length;
let ptr = malloc(len, 1) >>> 0;
const mem = getUint8ArrayMemory0();
let offset = 0;
for (; offset < len; offset++) {
const code = arg.charCodeAt(offset);
if (code > 0x7F) break;
mem[ptr + offset] = code;
}
if (offset !== len) {
if (offset !== 0) {
arg = arg.slice(offset);
}
ptr = realloc(ptr, len, len = offset + arg.length * 3, 1) >>> 0;
const view = getUint8ArrayMemory0().subarray(ptr + offset, ptr + len);
const ret = cachedTextEncoder.encodeInto(arg, view);
offset += ret.written;
ptr = realloc(ptr, len, offset, 1) >>> 0;
}
WASM_VECTOR_LEN = offset;
return ptr;
}
function takeFromExternrefTable0(idx) {
const value = wasm.__wbindgen_externrefs.get(idx);
wasm.__externref_table_dealloc(idx);
return value;
}
let cachedTextDecoder = new TextDecoder('utf-8', { ignoreBOM: true });
cachedTextDecoder.decode();
const MAX_SAFARI_DECODE_BYTES = 2146435072;
let numBytesDecoded = 0;
function decodeText(bytes) {
numBytesDecoded += bytes.length;
if (numBytesDecoded >= MAX_SAFARI_DECODE_BYTES) {
cachedTextDecoder = new TextDecoder('utf-8', { ignoreBOM: true });
cachedTextDecoder.decode();
numBytesDecoded = bytes.length;
}
return cachedTextDecoder.decode(bytes);
}
const cachedTextEncoder = new TextEncoder();
if (!('encodeInto' in cachedTextEncoder)) {
cachedTextEncoder.encodeInto = function (arg, view) {
const buf = cachedTextEncoder.encode(arg);
view.set(buf);
return {
read: arg.length,
written: buf.length
};
};
}
let WASM_VECTOR_LEN = 0;
let wasmModule, wasmInstance, wasm;
function __wbg_finalize_init(instance, module) {
wasmInstance = instance;
wasm = instance.exports;
wasmModule = module;
cachedDataViewMemory0 = null;
cachedUint8ArrayMemory0 = null;
wasm.__wbindgen_start();
return wasm;
}
async function __wbg_load(module, imports) {
if (typeof Response === 'function' && module instanceof Response) {
if (!module.ok) {
throw new Error(`failed to fetch Wasm: ${module.status} ${module.statusText} fetching '${module.url}'`);
}
if (typeof WebAssembly.instantiateStreaming === 'function') {
try {
return await WebAssembly.instantiateStreaming(module, imports);
} catch (e) {
const validResponse = expectedResponseType(module.type);
if (validResponse && module.headers.get('Content-Type') !== 'application/wasm') {
console.warn("`WebAssembly.instantiateStreaming` failed because your server does not serve Wasm with `application/wasm` MIME type. Falling back to `WebAssembly.instantiate` which is slower. Original error:\n", e);
} else { throw e; }
}
}
const bytes = await module.arrayBuffer();
return await WebAssembly.instantiate(bytes, imports);
} else {
const instance = await WebAssembly.instantiate(module, imports);
if (instance instanceof WebAssembly.Instance) {
return { instance, module };
} else {
return instance;
}
}
function expectedResponseType(type) {
switch (type) {
case 'basic': case 'cors': case 'default': return true;
}
return false;
}
}
function initSync(module) {
if (wasm !== undefined) return wasm;
if (module !== undefined) {
if (Object.getPrototypeOf(module) === Object.prototype) {
({module} = module)
} else {
console.warn('using deprecated parameters for `initSync()`; pass a single object instead')
}
}
const imports = __wbg_get_imports();
if (!(module instanceof WebAssembly.Module)) {
module = new WebAssembly.Module(module);
}
const instance = new WebAssembly.Instance(module, imports);
return __wbg_finalize_init(instance, module);
}
let __wbg_init_promise;
async function __wbg_init(module_or_path) {
if (wasm !== undefined) return wasm;
if (__wbg_init_promise === undefined) {
__wbg_init_promise = __wbg_init_once(module_or_path);
__wbg_init_promise.catch(() => { __wbg_init_promise = undefined; });
}
return __wbg_init_promise;
}
async function __wbg_init_once(module_or_path) {
if (module_or_path !== undefined) {
if (Object.getPrototypeOf(module_or_path) === Object.prototype) {
({module_or_path} = module_or_path)
} else {
console.warn('using deprecated parameters for the initialization function; pass a single object instead')
}
}
if (module_or_path === undefined) {
module_or_path = new URL('iliac-19344adb850997a9.wasm', import.meta.url);
}
const imports = __wbg_get_imports();
if (typeof module_or_path === 'string' || (typeof Request === 'function' && module_or_path instanceof Request) || (typeof URL === 'function' && module_or_path instanceof URL)) {
module_or_path = fetch(module_or_path);
}
const { instance, module } = await __wbg_load(await module_or_path, imports);
return __wbg_finalize_init(instance, module);
}
export { initSync, __wbg_init as default };
