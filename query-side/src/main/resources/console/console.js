'use strict';

/* Draws charts from the tables beside them: the table is what counts, the chart only shows it. */
(function () {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const COLOURS = ['#7a8b99', '#2f7fb8', '#58a4c9', '#3a9d8f', '#d99a2b', '#b87333', '#4c9f50', '#a05a7d', '#c9785c',
    '#0b7a75', '#e0b040', '#8a8f98', '#b04a4a', '#6b4f8a', '#9a6b4f', '#70798c', '#5b6abf', '#4b5563', '#94a3b8'];

  function numbers(table) {
    const series = [...table.tHead.querySelectorAll('[data-series]')].map(head => ({name: head.textContent.trim(), data: []}));
    const names = [];
    for (const row of table.tBodies[0].rows) {
      names.push(row.querySelector('th').textContent.trim());
      row.querySelectorAll('[data-n]').forEach((cell, at) => series[at].data.push(Number(cell.dataset.n)));
    }
    return {names, series};
  }

  function options(kind, table, width) {
    const {names, series} = numbers(table);
    const ink = getComputedStyle(document.body).color;
    const line = dark.matches ? '#3a444c' : '#dfe4e8';
    const narrow = width < 520;
    const of = kind === 'bar'
      ? {type: 'bar', stack: 'all', barMaxWidth: 30}
      : {type: 'line', showSymbol: false, lineStyle: {width: 2.5}};
    const category = {
      type: 'category', data: names, inverse: kind === 'bar', axisTick: {show: false},
      axisLabel: {color: ink, width: narrow ? 90 : 220, overflow: 'break'}, axisLine: {lineStyle: {color: line}}
    };
    const value = {type: 'value', minInterval: 1, axisLabel: {color: ink}, splitLine: {lineStyle: {color: line}}};
    return {
      color: COLOURS,
      animation: false,
      textStyle: {fontFamily: getComputedStyle(document.body).fontFamily, color: ink},
      legend: {type: 'scroll', top: 0, left: 0, textStyle: {color: ink}, pageTextStyle: {color: ink}},
      grid: {left: 8, right: 24, top: 40, bottom: 8, containLabel: true},
      // Rich text is painted; the other mode would write styles into the page, which its policy forbids.
      tooltip: {trigger: 'axis', renderMode: 'richText', confine: true, axisPointer: {type: kind === 'bar' ? 'shadow' : 'line'}},
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
    place.classList.add(place.dataset.chart === 'bar' && table.tBodies[0].rows.length > 4 ? 'tall' : 'drawn');
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
