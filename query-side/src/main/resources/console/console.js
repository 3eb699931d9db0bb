'use strict';

/* Draws charts from the tables beside them: the table is what counts, the chart only shows it. */
(function () {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  /* The same colour for the same thing on every day and in every list. */
  const COLOURS = {
    REGISTERED: '#8794a0', NOMINATED: '#9bbfe0', SCREENING: '#6ea6d6', ADMITTED: '#3f83bd', IN_ASSESSMENT: '#e0a93b',
    RECOMMENDED: '#c98a2d', DECIDED_COMPETENT: '#7fc28c', DECIDED_NOT_YET: '#c0785a', RESIT_OPEN: '#dcc05a', CERTIFIED: '#2f8f5b',
    VALID: '#2f8f5b', SUSPENDED: '#d0703c', EXPIRED: '#7d6b8f', REVOKED: '#b03a3a', ANNULLED: '#6b2f3a', REJECTED: '#a8574f',
    WITHDRAWN: '#a9a18f', UNDER_APPEAL: '#7a5fb0', CLOSED: '#5f6b75', RETIRED: '#b7bfc6'
  };

  /* One series for each thing that has a colour, down the rows or across the columns, as the table has it. */
  function numbers(table) {
    const heads = [...table.querySelectorAll('[data-series]')];
    const series = heads.map(head => ({name: head.textContent.trim(), color: COLOURS[head.dataset.series], data: []}));
    const down = heads[0].closest('tbody') !== null;
    const rows = [...table.tBodies[0].rows];
    rows.forEach((row, at) => row.querySelectorAll('[data-n]').forEach((cell, across) => series[down ? at : across].data.push(Number(cell.dataset.n))));
    const names = down
      ? [...table.tHead.querySelectorAll('[data-name]')].map(head => head.dataset.name)
      : rows.map(row => row.querySelector('th').dataset.name);
    return {names, series};
  }

  /* How high a legend of these names is, which wraps within that width. */
  function legendHeight(series, width, font) {
    const pen = document.createElement('canvas').getContext('2d');
    pen.font = '12px ' + font;
    let lines = 1;
    let used = 0;
    for (const one of series) {
      const needed = pen.measureText(one.name).width + 42;
      if (used > 0 && used + needed > width) {
        lines++;
        used = 0;
      }
      used += needed;
    }
    return lines * 24;
  }

  /* Only what is there: in most categories nobody is in most phases. */
  function told(params) {
    const some = params.filter(one => one.value > 0).map(one => one.marker + one.seriesName + ': ' + one.value);
    return [params[0].name, ...some].join('\n');
  }

  function options(kind, table, width) {
    const {names, series} = numbers(table);
    const page = getComputedStyle(document.body);
    const colour = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
    const ink = page.color;
    const line = colour('--line');
    const of = kind === 'bar'
      ? {type: 'bar', stack: 'all', barMaxWidth: 30}
      : {type: 'line', showSymbol: false, lineStyle: {width: 2.5}};
    const category = {
      type: 'category', data: names, inverse: kind === 'bar', axisTick: {show: false},
      axisLabel: {color: ink}, axisLine: {lineStyle: {color: line}}
    };
    const value = {type: 'value', minInterval: 1, axisLabel: {color: ink}, splitLine: {lineStyle: {color: line}}};
    return {
      animation: false,
      textStyle: {fontFamily: page.fontFamily, color: ink},
      legend: {top: 0, left: 0, padding: 0, itemWidth: 18, itemHeight: 12, itemGap: 12, textStyle: {color: ink}},
      grid: {left: 8, right: 24, top: legendHeight(series, width, page.fontFamily) + 12, bottom: 8, containLabel: true},
      // Rich text is painted; the other mode would write styles into the page, which its policy forbids.
      tooltip: {
        trigger: 'axis', renderMode: 'richText', confine: true, formatter: told, axisPointer: {type: kind === 'bar' ? 'shadow' : 'line'},
        backgroundColor: colour('--paper'), borderColor: line, borderWidth: 1, textStyle: {color: ink, fontFamily: page.fontFamily, fontSize: 13}
      },
      xAxis: kind === 'bar' ? value : category,
      yAxis: kind === 'bar' ? category : value,
      series: series.map(one => ({...of, ...one}))
    };
  }

  function draw(place) {
    const table = document.getElementById(place.dataset.table);
    if (!window.echarts || !table || place.dataset.drawn) {
      return;
    }
    place.dataset.drawn = 'yes';
    place.classList.add(place.dataset.chart === 'bar' && numbers(table).names.length > 4 ? 'tall' : 'drawn');
    const chart = window.echarts.init(place, null, {renderer: 'canvas'});
    const show = () => chart.setOption(options(place.dataset.chart, table, place.clientWidth), true);
    show();
    new ResizeObserver(() => { chart.resize(); show(); }).observe(place);
    dark.addEventListener('change', show);
  }

  function drawAll(within) {
    within.querySelectorAll('[data-chart]').forEach(draw);
  }

  /* A field left blank asks nothing, and stands in no address. */
  document.addEventListener('formdata', event => {
    for (const [name, value] of [...event.formData]) {
      if (value === '') {
        event.formData.delete(name);
      }
    }
  });

  document.body.addEventListener('htmx:configRequest', event => {
    for (const [name, value] of [...event.detail.formData]) {
      if (value === '') {
        event.detail.formData.delete(name);
      }
    }
  });

  drawAll(document);
  document.body.addEventListener('htmx:load', event => drawAll(event.detail.elt.parentElement || document));
})();
